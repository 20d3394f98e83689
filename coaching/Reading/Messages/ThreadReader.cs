using System.Text.RegularExpressions;
using CoachBot.Coaching.Reading.Language;
using CoachBot.Coaching.Reading.Rules;

namespace CoachBot.Coaching.Reading.Messages;

/// <summary>Reads a message as one of several in a case: "any update?", "hello??" or the same question once more say nothing new,
/// and just that is what they say.</summary>
internal static partial class ThreadReader
{
    private const string Chasing = "chasing";
    private const string Asking = "asking";
    private const int MostEarlier = 10;
    private const int LeastWords = 2;
    private const double Alike = 0.8;
    private const int Patience = 1000;

    private static readonly Lazy<RuleBook> Book = new(() => RuleBook.Load("thread"));

    private static readonly HashSet<uint> Small =
    [
        .. ("a an the this that these those it its i me my we us our you your he she they them is are was were am be been do does did have has had will would can could shall should may might must "
            + "to of in on at for from with by and or but so then just please now still again yet ever also too there here hi hello hey dear thanks thank not no yes ok").Split(' ').Select(w => WordHash.OfStem(w)),
    ];

    /// <summary>The words that ask again for what was asked before; null when none do.</summary>
    /// <param name="text">The message.</param>
    /// <param name="earlier">What the same customer wrote before in this case.</param>
    public static Finding? AskedAgain(string text, IReadOnlyList<string> earlier)
    {
        if (earlier.Count == 0)
            return null;
        var hits = Book.Value.Find(text);
        if (hits.Tokens.Count == 0)
            return OnlyMarks().Match(text) is { Success: true } marks ? new Finding(Signals.Repeat, marks.Index, marks.Value, ReasonOf(Chasing)) : null;
        if (hits.Shows(Chasing))
            return hits.Finding(Chasing) with { Code = Signals.Repeat };

        var before = earlier.TakeLast(MostEarlier).SelectMany(e => Asked(Book.Value.Find(e))).Select(a => a.Words).ToList();
        return Asked(hits).Where(now => before.Exists(then => Same(now.Words, then)))
            .Select(now => hits.Finding(Signals.Repeat, now.First, now.End, ReasonOf(Asking)))
            .FirstOrDefault();
    }

    private static string ReasonOf(string label) => Book.Value.ReasonOf(label);

    // What a sentence asks for is in its words of weight; "where is it" has one alone and could be about anything.
    private static IEnumerable<(int First, int End, HashSet<uint> Words)> Asked(Hits hits) =>
        from sentence in hits.Tokens.Sentences
        where sentence.Question || hits.Of(Asking).Any(h => h.First >= sentence.First && h.First < sentence.End)
        let words = hits.Tokens.Items[sentence.First..sentence.End].Select(t => t.Stem).Where(s => !Small.Contains(s)).ToHashSet()
        where words.Count >= LeastWords
        select (sentence.First, sentence.End, words);

    private static bool Same(HashSet<uint> now, HashSet<uint> then)
    {
        var shared = now.Count(then.Contains);
        return shared >= LeastWords && shared >= Alike * Math.Min(now.Count, then.Count);
    }

    [GeneratedRegex(@"\?[?!.\s]*(?<=[?!.])", RegexOptions.None, Patience)]
    private static partial Regex OnlyMarks();
}
