using System.Globalization;

namespace CoachBot.Cards.Parts;

/// <summary>Times as the reader's clock shows them.</summary>
internal static class When
{
    private static CultureInfo Language => CultureInfo.GetCultureInfo(CardWords.Say("language"));

    public static string Of(DateTimeOffset at, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString(CardWords.Say("when.format"), Language);

    public static string TimeOf(DateTimeOffset at, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString(CardWords.Say("time.format"), Language);
}
