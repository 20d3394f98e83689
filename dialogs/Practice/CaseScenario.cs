using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Reading.Redaction;
using Fact = CoachBot.Coaching.Cases.Fact;
using Made = CoachBot.Coaching.Reading.Moves;

namespace CoachBot.Dialogs.Practice;

/// <summary>Makes the beginning of a role-play from a case's record: masked, with invented names. What the record doesn't tell is asked.</summary>
internal static class CaseScenario
{
    private const double Ranting = 3;
    private const int MostReplies = 3;

    /// <summary>What the record tells, by the id of the field.</summary>
    public static IReadOnlyDictionary<string, string> Of(Case c, Playbook playbook)
    {
        var first = c.Messages[0];
        var sent = Sent(c);
        Dictionary<string, string?> told = new(StringComparer.Ordinal)
        {
            ["desk"] = Joined([Say("scenario.record", c.Latest(Fact.OurRecord)), Say("scenario.cause", c.Latest(Fact.Cause)), Say("scenario.fix", c.Latest(Fact.Fix))]),
            ["voice"] = first.Reading.Heat >= Ranting ? "ranting" : "plain",
            ["stake"] = c.Latest(Fact.Stake) ?? Last(c, g => g.Stake),
            ["wish"] = c.Latest(Fact.Wish) ?? Last(c, g => g.Wish),
            ["opening-medium"] = first.Text,
            ["fact1-say"] = c.Latest(Fact.TheirAccount),
            ["full-name"] = c.Closed?.Outcome?.Fix ?? c.Latest(Fact.Fix) ?? c.Closed?.Outcome?.Agreed ?? c.Latest(Fact.Agreed),
            ["hand-up-when"] = c.Raised is null ? null : "hard",
            ["hand-up-to"] = c.Raised is { } up ? playbook.Ladder.FirstOrDefault(r => r.Code == up.Verdict.Rung)?.Name : null,
            ["hand-up-because"] = c.Raised is { Verdict.Reasons: [var reason, ..] } ? reason.Text : null,
            ["say-acknowledge"] = Joined(sent.Where(s => s.Reading.Makes(Made.Acknowledge) || s.Reading.Makes(Made.Apologise)).Select(s => s.Text)),
            ["say-wish"] = Joined(sent.Where(s => s.Reading.Makes(Made.AskWish)).Select(s => s.Text)),
            ["say-offer"] = Joined(sent.Where(s => s.Reading.Makes(Made.Fix) && s.Reading.Makes(Made.NextStep)).Select(s => s.Text)),
            ["say-hand-up"] = Joined(sent.Where(s => s.Reading.Makes(Made.Handover)).Select(s => s.Text)),
            ["say-reason"] = Joined(sent.Where(s => s.Reading.Makes(Made.Reason)).Select(s => s.Text)),
        };
        return Hidden(c, told);
    }

    private static Dictionary<string, string> Hidden(Case c, Dictionary<string, string?> told)
    {
        var redactor = new Redactor();
        var there = told.Where(t => !string.IsNullOrWhiteSpace(t.Value)).ToDictionary(t => t.Key, t => redactor.Mask(t.Value!), StringComparer.Ordinal);
        var names = CaseNames.In(c, [.. c.Messages.Select(m => m.Text), .. there.Values]);
        var fields = there.ToDictionary(t => t.Key, t => Cut(t.Key, names.Hide(t.Value)), StringComparer.Ordinal);
        fields["name"] = names.Customer;
        return fields;
    }

    // What went out and would have been sent by an expert too: checked, and nothing found that hurts.
    private static List<(string Text, ReplyReading Reading)> Sent(Case c)
    {
        var readings = c.Events.OfType<DraftChecked>().Where(d => d.Reading.Send && d.Reading.Pitfalls.Count == 0).GroupBy(d => d.Text, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Reading, StringComparer.Ordinal);
        return [.. c.Events.OfType<ReplySent>().Where(s => readings.ContainsKey(s.Text)).Select(s => (OneLine(s.Text), readings[s.Text])).DistinctBy(s => s.Item1)];
    }

    private static string? Last(Case c, Func<Gist, string?> part) => c.Messages.Reverse().Select(m => part(m.Reading.Gist)).FirstOrDefault(p => p is not null);

    private static string? Say(string key, string? fact) => fact is null ? null : DialogWords.Say(key, ("fact", OneLine(fact)));

    private static string Joined(IEnumerable<string?> texts) => string.Join('\n', texts.OfType<string>().Take(MostReplies));

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Cut(string id, string text)
    {
        var most = ScenarioPart.All.SelectMany(p => p.Fields).First(f => f.Id == id).Most;
        return text.Length <= most ? text : text[..(text.LastIndexOf(' ', most - 2) is > 0 and var at ? at : most - 2)] + " …";
    }
}
