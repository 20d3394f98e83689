using System.Text.RegularExpressions;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Guidance;

/// <summary>The agent's own draft, with what would hurt said better and what is missing added. What was good stays.</summary>
internal static partial class BetterDraft
{
    public static string Of(Case c, DraftChecked draft, Playbook playbook, Moment moment)
    {
        var sentences = Sentence().Matches(draft.Text).Select(m => new Span(m.Value.Trim(), m.Index, m.Index + m.Length)).Where(s => s.Text.Length > 0).ToList();
        var flaws = draft.Reading.Pitfalls.Where(p => playbook.Pitfalls.ContainsKey(p.Code)).Select(p => (Play: playbook.Pitfalls[p.Code], At: Where(p, draft.Text)))
            .OrderByDescending(f => f.Play.Stops).ToList();
        var greeting = sentences is [var first, ..] ? Greeting().Match(first.Text).Value : "";

        List<string> said = [];
        foreach (var sentence in sentences)
        {
            var here = flaws.Where(f => f.At.Start < sentence.End && f.At.End > sentence.Start).Select(f => f.Play).ToList();
            if (here.Count == 0)
                said.Add(sentence == sentences[0] ? sentence.Text[greeting.Length..].Trim() : sentence.Text);
            else if (here[0].Better.For(moment) is { } better && !said.Contains(better))
                said.Add(better);
        }

        foreach (var flaw in flaws.Where(f => f.At.Start == f.At.End).Select(f => f.Play.Better.For(moment)!))
            said.Add(flaw);
        said.RemoveAll(s => s.Length == 0);
        Warm(c, draft.Reading, playbook, moment, said);
        Assure(draft, playbook, moment, said);
        return Join(greeting.Trim(), OnePromise(said.Distinct(StringComparer.OrdinalIgnoreCase), draft.Text));
    }

    // Somebody upset is thanked and apologised to before anything else, unless the draft does it already.
    private static void Warm(Case c, ReplyReading reading, Playbook playbook, Moment moment, List<string> said)
    {
        if (c.Messages is not [.., var last] || last.Reading.Heat < 1 || said.Exists(s => s.Contains("sorry", StringComparison.OrdinalIgnoreCase)))
            return;
        var apology = playbook.Moves[Moves.Apologise].Wording.For(moment)!;
        var thanks = reading.Makes(Moves.Thanks) ? null : playbook.Moves[Moves.Thanks].Wording.For(moment);
        string?[] lead = moment.Is(Signals.BrokenPromise) ? [apology, thanks] : [thanks, apology];
        said.InsertRange(0, lead.OfType<string>());
    }

    private static void Assure(DraftChecked draft, Playbook playbook, Moment moment, List<string> said)
    {
        var assurance = playbook.Moves[Moves.NextStep].Wording.For(moment)!;
        if (draft.Stopped && !draft.Reading.Makes(Moves.NextStep) && !said.Exists(s => s.Contains("hear from me", StringComparison.OrdinalIgnoreCase) || s.Contains('?')))
            said.Add(assurance);
    }

    // One time to be heard from is a promise; the same twice is a formula, and a second beside the agent's own is a doubt.
    private static IEnumerable<string> OnePromise(IEnumerable<string> said, string own)
    {
        var promised = Promise().IsMatch(own);
        foreach (var words in said)
        {
            var kept = words;
            if (promised && !own.Contains(words, StringComparison.Ordinal))
                kept = Promise().Replace(words, "").Trim();
            promised |= Promise().IsMatch(words);
            if (kept.Length > 0)
                yield return kept;
        }
    }

    private static string Join(string greeting, IEnumerable<string> said)
    {
        var body = string.Join(' ', said);
        if (greeting.Length == 0)
            return body;
        return $"{greeting.TrimEnd(',', '!', '.', ' ')},\n{body}";
    }

    private static (int Start, int End) Where(Finding finding, string text)
    {
        var start = finding.Start >= 0 && finding.Start + finding.Evidence.Length <= text.Length
            && string.CompareOrdinal(text, finding.Start, finding.Evidence, 0, finding.Evidence.Length) == 0
            ? finding.Start
            : text.IndexOf(finding.Evidence, StringComparison.OrdinalIgnoreCase);
        return start < 0 ? (-1, -1) : (start, start + finding.Evidence.Length);
    }

    private sealed record Span(string Text, int Start, int End);

    [GeneratedRegex(@"[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?…]*", RegexOptions.None, 1000)]
    private static partial Regex Sentence();

    // As a sentence of its own, or hung on to one.
    [GeneratedRegex(@"(?<=^|[.!?]\s)(?:You['’]ll hear (?:it |back )?from (?:me|us)|The next you['’]ll hear from me is) (?:within|by)\b[^.!?]*[.!?]\s?|[,;] (?:and )?you['’]ll hear (?:it |back )?from (?:me|us) (?:within|by)\b[^.;!?]*(?=[.;!?])", RegexOptions.None, 1000)]
    private static partial Regex Promise();

    [GeneratedRegex(@"^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,.!?\n]{0,30}[,!.:]?\s*", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Greeting();
}
