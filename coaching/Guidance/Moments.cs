using System.Collections.Frozen;
using System.Globalization;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Guidance;

/// <summary>Reads off a case what wordings are chosen by.</summary>
internal static class Moments
{
    /// <summary>The moment of the whole case.</summary>
    public static Moment Of(Case c, Playbook playbook, Going going, Here here) => Tags(c, playbook) with { Values = Values(c, playbook, going, here) };

    /// <summary>What is so in the case, without values for blanks.</summary>
    public static Moment Tags(Case c, Playbook playbook)
    {
        var tags = new HashSet<string>(c.Messages.SelectMany(m => m.Reading.Signals).Select(s => s.Code), StringComparer.Ordinal);
        Tag(tags, c, playbook);
        return new Moment(tags, FrozenDictionary<string, string>.Empty);
    }

    /// <summary>The moment of the customer's last message: what earlier ones said is left aside.</summary>
    public static Moment OfLast(Case c, Playbook playbook, Going going, Here here)
    {
        var last = c.Messages[^1].Reading;
        var tags = new HashSet<string>(last.Signals.Select(s => s.Code), StringComparer.Ordinal);
        Tag(tags, c, playbook);
        tags.UnionWith(last.Signals.Select(s => s.Code).Distinct().Where(code => RedLines.Crossed(c, playbook, code)).Select(code => $"{code}-red"));
        var values = Values(c, playbook, going, here);
        Put(values, "grievance", Quotes.Grievance(c.Messages[^1], playbook));
        Put(values, "wish", Quotes.Wish(c.Messages[^1], playbook));
        Put(values, "stake", Quotes.Stake(c.Messages[^1], playbook));
        return new Moment(tags, values);
    }

    /// <summary>The cause on record as its code; null when there is none or it is in free words.</summary>
    public static string? CauseOf(Case c, Playbook playbook) =>
        c.Latest(Fact.CauseOwner) is { } owner
            ? playbook.Causes.FirstOrDefault(cause => Same(cause.Code, owner) || Same(cause.Name, owner))?.Code
            : null;

    private static bool Same(string a, string b) => string.Equals(a, b.Trim(), StringComparison.OrdinalIgnoreCase);

    private static void Tag(HashSet<string> tags, Case c, Playbook playbook)
    {
        if (c.Messages is [.., var last])
        {
            tags.Add(MoodGuide.Of(last.Reading.Heat, playbook).Code);
            if (last.Reading.Heat >= 1.25 || last.Reading.Signals.Count > 0)
                tags.Add("complaint");
            if (last.Text.Contains('?'))
                tags.Add("question");
        }

        if (c.Messages.Count > 1)
            tags.Add("again");
        if (HeatCurve.TrendOf(c, playbook) == HeatTrend.Rising)
            tags.Add("rising");
        if (c.Promises.Any(p => c.StateOf(p) == PromiseState.Broken))
            tags.Add("our-promise-broken");
        if (c.Latest(Fact.Refused) is not null)
            tags.Add("refused");
        if (c.Raised is not null)
            tags.Add("raised");
        if (CauseOf(c, playbook) is { } cause)
            tags.Add($"cause-{cause}");
        if (c.Resolution is { } resolution)
            tags.Add($"resolution-{PlaybookNames.Of(resolution)}");
    }

    private static Dictionary<string, string> Values(Case c, Playbook playbook, Going going, Here here)
    {
        var rung = playbook.RungOf(going.Rung);
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["agent"] = c.Agent.Name,
            ["rung"] = rung.Name,
            ["within"] = Durations.InWords(playbook.Clocks.Reply),
            ["hand-up-by"] = AnswerPromise.By(playbook, going, here),
            ["hand-up-within"] = AnswerPromise.Span(playbook, going, here.Now),
            ["reason"] = playbook.Handover.OwnReason,
        };
        Add("rung-person", rung.People is [var person, ..] ? $"{person.Name}, {rung.Name}" : null);
        Add("name", NameOf(c));
        Add("grievance", Last(c, m => Quotes.Grievance(m, playbook)));
        Add("wish", Last(c, m => Quotes.Wish(m, playbook)));
        Add("stake", Last(c, m => Quotes.Stake(m, playbook)));
        Add("topic", TopicOf(c, playbook));
        foreach (var (name, fact) in FactBlanks)
            Add(name, c.Latest(fact)?.Trim().TrimEnd('.', ' '));
        if (c.Promises.Where(p => c.StateOf(p) == PromiseState.Open).MinBy(p => p.Due) is { } next)
        {
            Add("owner", next.Owner);
            Add("promise", next.What.Trim().TrimEnd('.'));
            Add("due", next.Due.ToString("dddd d MMMM, HH:mm", CultureInfo.CurrentCulture));
        }

        return values;

        void Add(string name, string? value) => Put(values, name, value);
    }

    private static void Put(Dictionary<string, string> values, string name, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            values.Remove(name);
        else
            values[name] = value;
    }

    private static readonly (string Name, Fact Fact)[] FactBlanks =
    [
        ("said-back", Fact.SaidBack), ("noted-stake", Fact.Stake), ("noted-wish", Fact.Wish), ("fair", Fact.Fair), ("account", Fact.TheirAccount),
        ("record", Fact.OurRecord), ("cause", Fact.Cause), ("fix", Fact.Fix), ("compensation", Fact.Compensation), ("refusal", Fact.Refusal),
        ("who-can", Fact.WhoCan), ("alternative", Fact.Alternative), ("purpose", Fact.Purpose), ("agreed", Fact.Agreed), ("refused", Fact.Refused),
        ("prevention", Fact.Prevention), ("lesson", Fact.Lesson), ("request", Fact.Request),
    ];

    /// <summary>The name of what the case is about; null when no message says it.</summary>
    public static string? TopicOf(Case c, Playbook playbook) =>
        c.Messages.LastOrDefault(m => m.Reading.Gist.Topic is not null)?.Reading.Gist.Topic is { } code
            ? playbook.Topics.FirstOrDefault(t => t.Code == code)?.Name
            : null;

    private static string? Last(Case c, Func<CustomerWrote, string?> part) => c.Messages.Reverse().Select(part).FirstOrDefault(q => q is not null);

    private static string? NameOf(Case c) => Last(c, m => Greeting.NameOf(m.Reading.Gist.Name));
}
