namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>The end of a number, to recognise it by: four characters, or two where four would be most of it.</summary>
internal static class Tail
{
    private const int Long = 8;

    /// <summary>The end of a number.</summary>
    public static string Of(string number)
    {
        var kept = string.Concat(number.Where(char.IsAsciiLetterOrDigit));
        return kept[^Math.Min(kept.Length, kept.Length >= Long ? 4 : 2)..];
    }
}
