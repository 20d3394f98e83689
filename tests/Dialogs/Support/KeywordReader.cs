using CoachBot.Coaching.Reading;
using Does = CoachBot.Coaching.Reading.Moves;

namespace CoachBot.Dialogs.Tests.Support;

/// <summary>Reads by a handful of words, so that a conversation's course is plain from its text.</summary>
internal sealed class KeywordReader : IReader
{
    private static readonly (string Word, string Signal)[] SignalWords =
    [
        ("manager", Signals.Manager), ("hacked", Signals.Security), ("lawyer", Signals.Legal), ("third time", Signals.Repeat),
        ("promised", Signals.BrokenPromise), ("refund", Signals.MoneyBack), ("my phone number", Signals.Privacy), ("losing money", Signals.Outage),
    ];

    private static readonly (string Word, string Pitfall)[] PitfallWords =
    [
        ("our policy", Pitfalls.PolicyWall), ("contact the supplier", Pitfalls.FobOff), ("nothing we can do", Pitfalls.DeadEnd), ("asap", Pitfalls.VaguePromise),
    ];

    private static readonly (string Word, string Move)[] MoveWords =
    [
        ("thank you", Does.Thanks), ("i'm sorry", Does.Apologise), ("did i get", Does.Restate), ("by 17:00", Does.NextStep),
    ];

    public ValueTask<MessageReading> ReadMessageAsync(CustomerMessage message, CancellationToken cancellationToken)
    {
        var heat = Math.Min(4, 1 + message.Text.Count(ch => ch == '!'));
        var impact = message.Text.Contains("losing money", StringComparison.OrdinalIgnoreCase) ? 4 : 1;
        return ValueTask.FromResult(new MessageReading(heat, impact, Find(message.Text, SignalWords), new Gist(Grievance: message.Text.Split('.')[0])));
    }

    public ValueTask<ReplyReading> ReadReplyAsync(DraftReply draft, CancellationToken cancellationToken)
    {
        var pitfalls = Find(draft.Text, PitfallWords);
        return ValueTask.FromResult(new ReplyReading(Find(draft.Text, MoveWords), pitfalls, pitfalls.Count == 0));
    }

    private static List<Finding> Find(string text, (string Word, string Code)[] words) =>
    [
        .. from word in words
           let at = text.IndexOf(word.Word, StringComparison.OrdinalIgnoreCase)
           where at >= 0
           select new Finding(word.Code, at, text.Substring(at, word.Word.Length), "They say so."),
    ];
}
