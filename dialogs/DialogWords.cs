using System.Collections.Concurrent;
using System.Globalization;

namespace CoachBot.Dialogs;

internal static class DialogWords
{
    private static readonly Coaching.Words Texts = new("CoachBot.Dialogs.Words.Dialogs", typeof(DialogWords).Assembly);
    private static readonly ConcurrentDictionary<(string Key, string Language), string[]> Lists = new();

    public static string Say(string key, params ReadOnlySpan<(string Name, object? Value)> arguments) => Texts.Say(key, arguments);

    /// <summary>The words of a list, divided by bars; the longest first, so that the fullest match wins.</summary>
    public static string[] List(string key) => Lists.GetOrAdd(
        (key, CultureInfo.CurrentUICulture.Name),
        k => [.. Texts.Say(k.Key).Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).OrderByDescending(w => w.Length)]);
}
