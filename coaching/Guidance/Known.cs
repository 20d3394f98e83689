using CoachBot.Coaching.Cases;

namespace CoachBot.Coaching.Guidance;

/// <summary>What the case tells already of a fact nobody has recorded yet: it is offered, so that it needn't be typed twice.</summary>
internal static class Known
{
    private const int LongestAccount = 400;
    private static readonly char[] SentenceEnds = ['.', '!', '?', '\n'];

    public static string? Of(Case c, Fact fact) => fact switch
    {
        Fact.Stake => Said(c, m => m.Reading.Gist.Stake),
        Fact.Wish => Said(c, m => m.Reading.Gist.Wish),
        Fact.TheirAccount => Account(c),
        Fact.Agreed => c.Latest(Fact.Fix) ?? c.Latest(Fact.Alternative),
        _ => null,
    };

    // Their account is theirs: the words they told it in, never ours.
    private static string? Account(Case c) =>
        c.Messages.OrderByDescending(m => m.Reading.Gist.Grievance is not null).Select(m => Beginning(m.Text)).FirstOrDefault();

    private static string Beginning(string text)
    {
        if (text.Length <= LongestAccount)
            return text;
        var end = text.LastIndexOfAny(SentenceEnds, LongestAccount - 1);
        return end > LongestAccount / 3 ? text[..(end + 1)] : text[..text.LastIndexOf(' ', LongestAccount - 2)] + " …";
    }

    private static string? Said(Case c, Func<CustomerWrote, string?> part) =>
        c.Messages.Reverse().Select(part).FirstOrDefault(said => said is not null);
}
