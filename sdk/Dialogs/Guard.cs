namespace Microsoft.Bot.Builder.Dialogs;

internal static class Guard
{
    /// <summary>A token passed where an optional object comes first compiles, and would be stored.</summary>
    internal static void NotCancellationToken(object? value, string name)
    {
        if (value is CancellationToken)
            throw new ArgumentException($"{name} cannot be a cancellation token", name);
    }
}
