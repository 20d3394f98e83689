namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    private sealed class BotStatePropertyAccessor<T>(BotState botState, string name) : IStatePropertyAccessor<T>
    {
        public string Name { get; } = name;

        public async Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory, CancellationToken cancellationToken)
        {
            await botState.LoadAsync(turnContext, false, cancellationToken);
            try
            {
                var value = await botState.GetPropertyValueAsync<T>(turnContext, Name, cancellationToken);
                if (value != null || defaultValueFactory == null)
                    return value;
            }
            catch (KeyNotFoundException)
            {
                if (defaultValueFactory == null)
                    return default!;
            }

            var made = defaultValueFactory();
            await SetAsync(turnContext, made, cancellationToken);
            return made;
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken)
        {
            await botState.LoadAsync(turnContext, false, cancellationToken);
            await botState.SetPropertyValueAsync(turnContext, Name, value!, cancellationToken);
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken)
        {
            await botState.LoadAsync(turnContext, false, cancellationToken);
            await botState.DeletePropertyValueAsync(turnContext, Name, cancellationToken);
        }
    }
}
