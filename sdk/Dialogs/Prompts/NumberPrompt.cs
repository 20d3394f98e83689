using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Recognition;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number.</summary>
/// <typeparam name="T">int, long, float, double or decimal.</typeparam>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    /// <summary>Creates a number prompt.</summary>
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        if (Type.GetTypeCode(typeof(T)) is not (TypeCode.Int32 or TypeCode.Int64 or TypeCode.Single or TypeCode.Double or TypeCode.Decimal)
            || typeof(T).IsEnum)
        {
            throw new NotSupportedException($"NumberPrompt: type argument {typeof(T).Name} is not supported");
        }

        DefaultLocale = defaultLocale!;
    }

    /// <summary>The locale of activities that have none: null for English.</summary>
    public string DefaultLocale { get; set; }

    /// <inheritdoc/>
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
        => PromptSending.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<T>();
        var activity = turnContext.Activity;
        if (!string.Equals(activity.Type, ActivityTypes.Message, StringComparison.Ordinal) || string.IsNullOrEmpty(activity.Text))
            return Task.FromResult(result);

        var numbers = NumberReader.Read(activity.Text, Locales.First(activity.Locale, DefaultLocale));
        if (numbers.Count > 0 && Fits(numbers[0].Value))
        {
            result.Succeeded = true;
            result.Value = (T)Convert.ChangeType(numbers[0].Value, typeof(T), CultureInfo.InvariantCulture);
        }

        return Task.FromResult(result);
    }

    private static bool Fits(decimal value) => Type.GetTypeCode(typeof(T)) switch
    {
        TypeCode.Int32 => value == decimal.Truncate(value) && value is >= int.MinValue and <= int.MaxValue,
        TypeCode.Int64 => value == decimal.Truncate(value) && value is >= long.MinValue and <= long.MaxValue,
        _ => true,
    };
}
