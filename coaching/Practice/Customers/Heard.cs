using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Practice.Customers;

/// <summary>What a customer hears in a reply: how it is put, what it asks for, what it offers, whether it hands the case up.</summary>
/// <param name="Reading">Moves and pitfalls.</param>
/// <param name="Asked">The facts asked for, with the words.</param>
/// <param name="Offered">The remedies offered, with the words.</param>
/// <param name="Asks">Whether it asks anything at all.</param>
/// <param name="SaysWhy">Whether a question gives its reason.</param>
/// <param name="HandUp">The words that hand the case up; null when it doesn't.</param>
/// <param name="Leaves">Whether it ends the conversation.</param>
internal sealed record Heard(
    ReplyReading Reading, IReadOnlyList<Finding> Asked, IReadOnlyList<Finding> Offered, bool Asks, bool SaysWhy, string? HandUp, bool Leaves)
{
    public const string Requests = "requests";
    public const string Reasons = "reasons";
    public const string Owning = "owning";
    public const string Senior = "senior";
    public const string Carry = "carry";
    public const string Leave = "leave";

    /// <summary>Hears a reply.</summary>
    public static Heard In(string text, ReplyReading reading, Scenario scenario)
    {
        var sentences = ReplyReader.Sentences(text)
            .Select(s => (Text: s, Has: PracticePlay.Shipped.Phrases.Find(s).Select(f => f.Code).ToHashSet(StringComparer.Ordinal))).ToList();
        var asking = sentences.Where(s => s.Text.EndsWith('?') || s.Has.Contains(Requests)).ToList();
        var offered = scenario.Offering.Find(text);
        var full = offered.Any(o => scenario.Remedies.Any(r => r.Code == o.Code && r.Worth == Worth.Full));
        var handover = reading.Moves.FirstOrDefault(m => m.Code == Moves.Handover);
        var said = sentences.Where(s => !asking.Contains(s)).ToList();
        var up = said.Find(s => (s.Has.Contains(Senior) || scenario.Calling.Find(s.Text).Count > 0) && (s.Has.Contains(Carry) || (handover is not null && !full))).Text
            ?? said.Find(s => !full && handover is not null && s.Has.Contains(Carry) && s.Text.Contains(handover.Evidence, StringComparison.Ordinal)).Text;
        return new Heard(
            reading,
            [.. asking.SelectMany(s => scenario.Asking.Find(s.Text)).DistinctBy(f => f.Code, StringComparer.Ordinal)],
            offered,
            asking.Count > 0,
            reading.Makes(Moves.Reason) || asking.Exists(s => s.Has.Contains(Reasons)),
            up,
            sentences.Exists(s => s.Has.Contains(Leave)));
    }
}
