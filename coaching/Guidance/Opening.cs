using System.Text.RegularExpressions;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Guidance;

/// <summary>Composes the first answer to a message from what the playbook says of its signals and its heat:
/// a first sentence, that it was heard, what must be said, and a question. Two to four sentences where it can be.</summary>
internal sealed partial class Opening
{
    private const int MostSentences = 4;
    private static readonly string[] QuoteBlanks = ["quote", "grievance", "stake", "wish"];

    private readonly MoodPlay _mood;
    private readonly IReadOnlyList<(SignalPlay Play, string? Quote)> _signals;
    private readonly HashSet<string> _tags;
    private readonly Dictionary<string, string> _values;
    private readonly List<string> _usedQuotes = [];
    private SignalPlay? _lead;

    private Opening(MoodPlay mood, IReadOnlyList<(SignalPlay Play, string? Quote)> signals, Moment moment)
    {
        _mood = mood;
        _signals = signals;
        _tags = [.. moment.Tags];
        _values = new Dictionary<string, string>(moment.Values, StringComparer.Ordinal);
    }

    /// <summary>Composes an answer.</summary>
    /// <param name="mood">How the message's heat is met.</param>
    /// <param name="signals">Its signals in the order they are answered, each with words to quote.</param>
    /// <param name="moment">The moment.</param>
    /// <returns>The words, and why they come first.</returns>
    public static (string Words, string Why) For(MoodPlay mood, IReadOnlyList<(SignalPlay Play, string? Quote)> signals, Moment moment)
    {
        var opening = new Opening(mood, signals, moment);
        var words = opening.Compose();
        return (words, opening._lead?.Why ?? opening.MostTelling()?.Why ?? mood.Why);
    }

    private string Compose()
    {
        var first = First();
        var always = _signals.Where(s => s.Play.Always).Select(s => Take(s.Play.Then, s.Quote)).OfType<string>().ToList();
        var room = MostSentences - Count(first) - always.Sum(Count);

        // Some matters leave no room for any other.
        var others = _lead?.Alone == true ? [] : _signals.Where(s => !s.Play.Always).ToList();

        // What would have led the answer by itself deserves its word before anything general.
        var burdens = others.Where(s => s.Play != _lead && s.Play.First.Variants.Count > 0).ToList();
        var burdened = Say(burdens, always.Count > 1 ? -1 : 0);

        var heard = _lead?.Alone == true || room < (always.Count + burdened.Count > 0 ? 2 : 1) ? null : Take(_mood.Heard, null, room);
        room -= Count(heard);
        var further = Say(others.Except(burdens), 1);

        var close = room >= 1 ? Close(room) : null;
        return string.Join(' ', new[] { first, heard }.Concat(always).Concat(further).Concat(burdened).Append(close).OfType<string>());

        List<string> Say(IEnumerable<(SignalPlay Play, string? Quote)> signals, int keep)
        {
            List<string> said = [];
            foreach (var (play, quote) in signals)
            {
                if (room > keep && Take(play.Then, quote, room - keep) is { } then)
                {
                    said.Add(then);
                    room -= Count(then);
                }
            }

            return said;
        }
    }

    private string First()
    {
        foreach (var (play, quote) in _signals)
        {
            if (Take(play.First, quote) is { } words)
            {
                _lead = play;
                _tags.Add($"{play.Code}-first");
                return words;
            }
        }

        return Take(_mood.First, null) ?? "";
    }

    private string? Close(int room)
    {
        // The lead's own question fits best; then the mood's.
        var own = _lead is null ? null : Take(_lead.Close, null, room);
        return own ?? Take(_mood.Close, null, room);
    }

    private SignalPlay? MostTelling() => _signals.Select(s => s.Play).FirstOrDefault(p => p.Then.Variants.Count > 0);

    // What was quoted once is not quoted again, and one hand-over in an answer is enough.
    private string? Take(Phrase phrase, string? quote, int room = int.MaxValue)
    {
        if (quote is not null && !_usedQuotes.Exists(u => Quote.Overlap(u, quote)))
            _values["quote"] = quote;
        var words = phrase.For(new Moment(_tags, _values));
        if (words is null || Count(words) > room)
        {
            _values.Remove("quote");
            return null;
        }

        if (_values.TryGetValue("rung", out var rung) && words.Contains(rung, StringComparison.Ordinal))
            _values.Remove("rung");
        if (_values.TryGetValue("wish", out var wish) && words.Contains($"“{wish}”", StringComparison.Ordinal))
            _tags.Add("wish-said");
        foreach (var used in QuoteBlanks.Where(q => _values.TryGetValue(q, out var value) && words.Contains($"“{value}”", StringComparison.Ordinal)).Select(q => _values[q]).ToList())
            Use(used);
        _values.Remove("quote");
        if (_values.TryGetValue("name", out var name) && words.Contains(name, StringComparison.Ordinal))
            _values.Remove("name");
        if (words.Contains("sorry", StringComparison.OrdinalIgnoreCase))
            _tags.Add("apology-given");
        return words;
    }

    private void Use(string used)
    {
        _usedQuotes.Add(used);
        foreach (var other in QuoteBlanks.Where(q => _values.TryGetValue(q, out var value) && Quote.Overlap(value, used)).ToList())
            _values.Remove(other);
    }

    private static int Count(string? words) => words is null ? 0 : Math.Max(1, SentenceEnd().Count(Quoted().Replace(words, "x")));

    [GeneratedRegex(@"[.!?](?:\s|$)", RegexOptions.None, 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("“[^”]*”", RegexOptions.None, 1000)]
    private static partial Regex Quoted();
}
