using System.Collections.Concurrent;
using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>How a locale writes numbers.</summary>
internal sealed record NumberFormat(char Decimal, char Group, bool EnglishWords)
{
    private static readonly NumberFormat English = new('.', ',', true);
    private static readonly ConcurrentDictionary<string, NumberFormat> Known = new(StringComparer.OrdinalIgnoreCase);

    internal static NumberFormat Of(string? locale)
        => string.IsNullOrEmpty(locale) || locale.Length > 16 ? English : Known.GetOrAdd(locale, Create);

    /// <summary>Whether the character parts thousands: locales that use a space are typed with any space.</summary>
    internal bool IsGroup(char c) => c == Group || (Group == ' ' && c is '\u00A0' or '\u202F');

    private static NumberFormat Create(string locale)
    {
        try
        {
            var culture = CultureInfo.GetCultureInfo(locale);
            var format = culture.NumberFormat;
            var group = format.NumberGroupSeparator is [var separator] ? separator : ' ';
            var english = culture.TwoLetterISOLanguageName is "en" or "iv";
            return new NumberFormat(format.NumberDecimalSeparator[0], char.IsWhiteSpace(group) ? ' ' : group, english);
        }
        catch (CultureNotFoundException)
        {
            return English;
        }
    }
}
