namespace CoachBot.Coaching.Reading;

/// <summary>Hides the personal data that a reading found, character for character, so that every place in the text stays where it was.</summary>
public static class PersonalWords
{
    private const char Mask = '•';

    /// <summary>The text and the reading with the reading's personal words hidden in both.</summary>
    public static (string Text, MessageReading Reading) Hide(string text, MessageReading reading)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.Personal.Count == 0)
            return (text, reading);

        var hidden = text.ToCharArray();
        foreach (var found in reading.Personal)
            Array.Fill(hidden, Mask, found.Start, found.Evidence.Length);

        var shown = new string(hidden);
        return (shown, reading with
        {
            Signals = [.. reading.Signals.Select(s => s with { Evidence = shown.Substring(s.Start, s.Evidence.Length) })],
            Gist = Hide(reading.Gist, reading.Personal),
            Personal = [],
        });
    }

    private static Gist Hide(Gist gist, IReadOnlyList<Finding> personal) => gist with
    {
        Grievance = Hide(gist.Grievance, personal),
        Wish = Hide(gist.Wish, personal),
        Stake = Hide(gist.Stake, personal),
    };

    private static string? Hide(string? words, IReadOnlyList<Finding> personal)
        => personal.Aggregate(words, (w, found) => w?.Replace(found.Evidence, new string(Mask, found.Evidence.Length), StringComparison.Ordinal));
}
