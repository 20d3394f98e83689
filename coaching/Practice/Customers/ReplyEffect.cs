using CoachBot.Coaching.Practice.Runs;

namespace CoachBot.Coaching.Practice.Customers;

/// <summary>What a reply did in the role-play.</summary>
/// <param name="Marks">What it did, beside the moves and pitfalls of its text.</param>
/// <param name="Told">The facts the customer tells in answer, by code.</param>
internal sealed record ReplyEffect(IReadOnlyList<Mark> Marks, IReadOnlyList<string> Told)
{
    public bool Has(string mark) => Marks.Any(m => m.Code == mark);
}
