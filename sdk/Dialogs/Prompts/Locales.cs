using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

internal static class Locales
{
    /// <summary>The first locale that is given, as one that prompts speak: English when they speak none of its language.</summary>
    internal static string Nearest<T>(IReadOnlyDictionary<string, T> spoken, params ReadOnlySpan<string?> candidates)
    {
        var locale = First(candidates);
        return !string.IsNullOrEmpty(locale) && spoken.ContainsKey(locale) ? locale : PromptCultureModels.English.Locale;
    }

    /// <summary>The first locale that is given, mapped to a supported one where there is one of its language.</summary>
    internal static string? First(params ReadOnlySpan<string?> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (!string.IsNullOrEmpty(candidate))
                return PromptCultureModels.MapToNearestLanguage(candidate);
        }

        return null;
    }
}
