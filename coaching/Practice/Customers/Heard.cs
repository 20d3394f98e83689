using System.Text.RegularExpressions;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Practice.Customers;

/// <summary>What a customer hears in a reply: how it is put, what it asks for, what it offers, whether it hands the case up.</summary>
/// <param name="Reading">Moves and pitfalls.</param>
/// <param name="Asked">The facts asked for, with the words.</param>
/// <param name="Offered">The remedies offered, with the words.</param>
/// <param name="Asks">Whether it asks anything at all.</param>
/// <param name="HandUp">The words that hand the case up; null when it doesn't.</param>
/// <param name="Leaves">Whether it ends the conversation.</param>
internal sealed partial record Heard(
    ReplyReading Reading, IReadOnlyList<Finding> Asked, IReadOnlyList<Finding> Offered, bool Asks, string? HandUp, bool Leaves)
{
    public const string Requests = "requests";
    public const string Senior = "senior";
    public const string Carry = "carry";
    public const string Leave = "leave";

    /// <summary>Hears a reply.</summary>
    public static Heard In(string text, ReplyReading reading, Scenario scenario)
    {
        var sentences = Sentence().Matches(text).Select(m => m.Value.Trim()).Where(s => s.Length > 0).ToList();
        var asking = sentences.Where(Asking).ToList();
        var offered = scenario.Offering.Find(text);
        var carried = sentences.Find(s => CarriesUp(s, scenario));
        var handover = reading.Moves.FirstOrDefault(m => m.Code == Moves.Handover);
        var full = offered.Any(o => scenario.Remedies.Any(r => r.Code == o.Code && r.Worth == Worth.Full));
        return new Heard(
            reading,
            [.. asking.SelectMany(scenario.Asking.Find).DistinctBy(f => f.Code, StringComparer.Ordinal)],
            offered,
            asking.Count > 0,
            handover is not null && (carried is not null || !full) ? carried ?? handover.Evidence : null,
            PracticePlay.Shipped.Phrases.Find(text).Any(f => f.Code == Leave));
    }

    private static bool Asking(string sentence) =>
        sentence.EndsWith('?') || PracticePlay.Shipped.Phrases.Find(sentence).Any(f => f.Code == Requests);

    private static bool CarriesUp(string sentence, Scenario scenario)
    {
        var found = PracticePlay.Shipped.Phrases.Find(sentence);
        return found.Any(f => f.Code == Carry)
            && (found.Any(f => f.Code == Senior) || sentence.Contains(scenario.HandUp.To.Split(' ')[^1], StringComparison.OrdinalIgnoreCase));
    }

    [GeneratedRegex(@"[^.!?\n]+(?:[.!?](?=\w)[^.!?\n]*)*[.!?…]*", RegexOptions.None, 1000)]
    private static partial Regex Sentence();
}
