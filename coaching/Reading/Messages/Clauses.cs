using CoachBot.Coaching.Reading.Language;

namespace CoachBot.Coaching.Reading.Messages;

/// <summary>Cuts a text where a reader would draw breath, so that a quotation never stops in mid-phrase.</summary>
internal sealed class Clauses(Tokens tokens)
{
    /// <summary>The most words that are quoted.</summary>
    public const int MostWords = 20;

    private const int ShortestClause = 3;
    private static readonly WordSet Joints = new("and but so or because while although though yet before until unless when whereas otherwise else if after since then");
    private static readonly WordSet Subjects = new("i we you they he she it nobody nothing there this that i'm i'll i've i'd we're we'll we've you're it's he's she's they're that's my our your else");
    private static readonly WordSet Links = new("for with after since when until that in on at from about which who without because and but or if before while so as to by into");
    private static readonly WordSet Empty = new("""
        same last month week weeks months time times thing things giving give given gave that this have been were your with what when they them then than there here very just still again even much more most some such only
        once will would could should does doing done being want wants need really today yesterday now also about from into after before because never nothing nobody anything anybody everything something someone like well please thanks thank
        hello dear sure know think said says tell told mean make made take many isn't wasn't don't didn't doesn't can't won't haven't hasn't wouldn't couldn't it's that's i'm i've i'll
        """);

    private readonly Lazy<List<(int First, int End)>> _all = new(() => Cut(tokens));

    /// <summary>The clauses in order.</summary>
    public List<(int First, int End)> All => _all.Value;

    /// <summary>The clause a token stands in.</summary>
    public (int First, int End) Around(int token) => All.Find(c => c.First <= token && token < c.End);

    /// <summary>The words of a run of tokens; a run too long to quote ends before the last phrase that would be cut.</summary>
    public string Quote(int first, int end)
    {
        while (end - first > ShortestClause && Joints.Contains(Word(tokens, first)))
            first++;
        if (end - first > MostWords)
        {
            var cut = first + MostWords;
            while (cut > first + MostWords / 2 && !Links.Contains(Word(tokens, cut)))
                cut--;
            end = cut > first + MostWords / 2 ? cut : first + MostWords;
        }

        return tokens.Words(first, end).ReplaceLineEndings(" ").Trim(' ', '"', '“', '”', '\'', '(', ')');
    }

    /// <summary>How many words say what it is about.</summary>
    public int Content(int first, int end)
    {
        var n = 0;
        var items = tokens.Span;
        for (var i = first; i < end; i++)
        {
            if ((i == first || items[i].Start != items[i - 1].Start) && items[i].End - items[i].Start >= 4 && !Empty.Contains(Word(tokens, i)))
                n++;
        }

        return n;
    }

    private static List<(int First, int End)> Cut(Tokens tokens)
    {
        var clauses = new List<(int First, int End)>();
        var first = 0;
        var items = tokens.Span;
        for (var i = 1; i <= items.Length; i++)
        {
            var ends = i == items.Length || items[i].BreakBefore == 2;
            if (!ends && (i - first < ShortestClause || Rest(tokens, i) < ShortestClause || !Joint(tokens, i)))
                continue;
            clauses.Add((first, i));
            first = i;
        }

        return clauses;
    }

    private static int Rest(Tokens tokens, int at) => tokens.Sentences[tokens.Items[at].Sentence].End - at;

    private static bool Joint(Tokens tokens, int at) =>
        tokens.Items[at].BreakBefore == 1
        || (Joints.Contains(Word(tokens, at)) && at + 1 < tokens.Count && Subjects.Contains(Word(tokens, at + 1)));

    private static ReadOnlySpan<char> Word(Tokens tokens, int at) =>
        tokens.Text.AsSpan(tokens.Items[at].Start, tokens.Items[at].End - tokens.Items[at].Start);
}
