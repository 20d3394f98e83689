using System.Globalization;
using CoachBot.Coaching.Reading.Rules;

namespace CoachBot.Coaching.Reading.Own;

/// <summary>A company's rules for one kind of text.</summary>
internal sealed class OwnRuleBook
{
    private readonly IReadOnlyList<OwnRule> _rules;
    private readonly RuleBook? _book;

    /// <summary>Makes the rules ready.</summary>
    public OwnRuleBook(IReadOnlyList<OwnRule> rules)
    {
        _rules = rules;
        if (rules.Count > 0)
            _book = RuleBook.Of(Add);
    }

    /// <summary>What the rules find, each label once; of several rules for a label the first in the playbook speaks.</summary>
    public IReadOnlyList<Finding> Find(string text)
    {
        if (_book is null)
            return [];
        var hits = _book.Find(text);
        return [.. _rules.Select((rule, i) => (rule.Label, Place: Place(i)))
            .Where(r => hits.Shows(r.Place))
            .DistinctBy(r => r.Label, StringComparer.Ordinal)
            .Select(r => hits.Finding(r.Place) with { Code = r.Label })];
    }

    // Each rule under a name of its own, so that its near misses take back nothing of another's.
    private void Add(RuleParser parser)
    {
        foreach (var (rule, i) in _rules.Select((rule, i) => (rule, i)))
        {
            foreach (var pattern in rule.Words)
                parser.Add(Place(i), rule.Because, Effect.Shows, OwnPattern.Normal(pattern));
            foreach (var pattern in rule.Not)
                parser.Add(Place(i), rule.Because, Effect.Cancels, OwnPattern.Normal(pattern));
        }
    }

    private static string Place(int rule) => rule.ToString(CultureInfo.InvariantCulture);
}
