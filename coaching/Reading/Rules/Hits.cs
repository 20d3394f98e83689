using CoachBot.Coaching.Reading.Language;

namespace CoachBot.Coaching.Reading.Rules;

/// <summary>What the rules found in one text, after the near misses have been taken out.</summary>
internal sealed class Hits
{
    private readonly Dictionary<string, List<Hit>> _byLabel = new(StringComparer.Ordinal);

    /// <summary>Sorts the raw matches by label and lets the cancelling ones take effect.</summary>
    public Hits(Tokens tokens, List<Hit> raw)
    {
        Tokens = tokens;
        foreach (var hit in raw)
        {
            if (!_byLabel.TryGetValue(hit.Rule.Label, out var list))
                _byLabel[hit.Rule.Label] = list = [];
            list.Add(hit);
        }

        foreach (var list in _byLabel.Values)
            Settle(list);
    }

    /// <summary>The text they are in.</summary>
    public Tokens Tokens { get; }

    /// <summary>The labels with any match left.</summary>
    public IEnumerable<string> Labels => _byLabel.Keys;

    /// <summary>What is left for a label, in order of the text.</summary>
    public IReadOnlyList<Hit> Of(string label) => _byLabel.TryGetValue(label, out var list) ? list : [];

    /// <summary>Whether the label is shown: by one sure rule, or by two hints.</summary>
    public bool Shows(string label)
    {
        if (!_byLabel.TryGetValue(label, out var list) || list.Count == 0)
            return false;
        var hint = -1;
        foreach (var hit in list)
        {
            if (hit.Rule.Effect == Effect.Shows)
                return true;
            if (hint >= 0 && hint != hit.Rule.Number)
                return true;
            hint = hit.Rule.Number;
        }

        return false;
    }

    /// <summary>Whether there is so much as a hint.</summary>
    public bool Hints(string label) => _byLabel.TryGetValue(label, out var list) && list.Count > 0;

    /// <summary>How many separate places speak for the label.</summary>
    public int Count(string label)
    {
        var n = 0;
        var end = -1;
        foreach (var hit in Of(label))
        {
            if (hit.First < end)
                continue;
            n++;
            end = hit.End;
        }

        return n;
    }

    /// <summary>The number of the sentence a match begins in.</summary>
    public int SentenceOf(Hit hit) => Tokens.Items[hit.First].Sentence;

    /// <summary>The match that shows a label best: a sure one before a hint, a longer one before a shorter.</summary>
    public Hit Best(string label)
    {
        var list = _byLabel[label];
        var best = list[0];
        foreach (var hit in list)
        {
            if (hit.Rule.Effect < best.Rule.Effect || (hit.Rule.Effect == best.Rule.Effect && hit.End - hit.First > best.End - best.First))
                best = hit;
        }

        return best;
    }

    /// <summary>A finding for a label that is shown.</summary>
    public Finding Finding(string label)
    {
        var best = Best(label);
        return Finding(label, best.First, best.End, best.Rule.Reason);
    }

    /// <summary>A finding over a run of tokens.</summary>
    public Finding Finding(string label, int first, int end, string reason) =>
        new(label, Tokens.Items[first].Start, Tokens.Words(first, end), reason);

    private void Settle(List<Hit> list)
    {
        if (list.Exists(h => h.Rule.Effect == Effect.CancelsAll))
        {
            list.Clear();
            return;
        }

        TakeBack(list);
        list.RemoveAll(h => h.Rule.Effect > Effect.Hints);
        list.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
    }

    private void TakeBack(List<Hit> list)
    {
        if (!list.Exists(h => h.Rule.Effect > Effect.Hints))
            return;
        var words = new HashSet<int>();
        var sentences = new HashSet<int>();
        foreach (var hit in list)
        {
            if (hit.Rule.Effect == Effect.Cancels)
                words.UnionWith(Enumerable.Range(hit.First, hit.End - hit.First));
            else if (hit.Rule.Effect == Effect.CancelsSentence)
                sentences.Add(SentenceOf(hit));
        }

        list.RemoveAll(h => h.Rule.Effect <= Effect.Hints && (sentences.Contains(SentenceOf(h)) || Enumerable.Range(h.First, h.End - h.First).Any(words.Contains)));
    }
}
