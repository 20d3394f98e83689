using System.Globalization;
using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Desk;

namespace CoachBot.Cards;

/// <summary>The escalations that want somebody, a page at a time.</summary>
public static class QueueCard
{
    private const int Most = 10;

    private static readonly QueueFilter[] Filters = [QueueFilter.Open, QueueFilter.Mine, QueueFilter.Overdue, QueueFilter.All];

    /// <summary>Draws the page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="zone">The time zone of the reader.</param>
    /// <param name="key">The name of this drawing.</param>
    public static AdaptiveCard Of(QueuePage page, TimeZoneInfo zone, string key) => Sheet.Fit(room => Sheet.New(
        CardWords.Say("queue.summary", ("open", page.OpenCount), ("overdue", page.OverdueCount)),
        [
            Lines.Heading(CardWords.Say($"queue.title.{page.Filter}", ("count", page.Total))),
            Lines.Near(Lines.Plain(CardWords.Say("queue.counts", ("open", page.OpenCount), ("mine", page.MineCount), ("overdue", page.OverdueCount)))),
            .. page.Lines.Count > 0 ? Array.Empty<AdaptiveElement>() : [Lines.Plain(CardWords.Say("queue.none"))],
            .. room.First(page.Lines, Most).Select(l => Line(l, zone, key, room)),
            .. room.Beyond(page.Lines, Most) is > 0 and var more ? [Lines.Small(CardWords.Say("more", ("count", more)))] : Array.Empty<AdaptiveElement>(),
            .. Turning(page, key),
            .. Filters.Where(f => f != page.Filter).Chunk(2).Select(two => CardAction.Row(two.Select(f => Turn(CardWords.Say($"queue.filter.{f}"), f, 1, key)))),
        ]));

    private static AdaptiveContainer Line(QueueLine line, TimeZoneInfo zone, string key, Room room)
    {
        var box = Box.Of(
            line.Overdue ? AdaptiveContainerStyle.Warning : AdaptiveContainerStyle.Emphasis,
            Lines.Runs(Lines.Bold(line.CaseNumber), Lines.Run(" · " + room.Cut(line.UrgencyWord, 40)), Lines.Subtle("  " + line.Number)),
            Lines.Near(Lines.Plain(room.Cut(line.Reason, 160))),
            Lines.Near(Lines.Small(State(line, zone, room))));
        if (line.Undelivered)
            box.Items.Add(Lines.Near(Lines.Plain(CardWords.Say("queue.undelivered"))));
        box.Items.Add(Lines.Near(CardAction.Row(CardAction.Execute(
            CardWords.Say("action.open", ("case", line.CaseNumber)), CardVerbs.EscalationShow, CardData.Of(line.Number, line.CaseNumber, key)))));
        return box;
    }

    private static string State(QueueLine line, TimeZoneInfo zone, Room room)
    {
        var who = CardWords.Say($"queue.{line.Status}", ("agent", room.Cut(line.AgentName, 60)), ("owner", room.Cut(line.OwnerName, 60)), ("rung", room.Cut(line.RungName, 60)));
        return line.Due is { } due ? who + " · " + CardWords.Say(line.Overdue ? "queue.overdue" : "queue.due", ("due", When.Of(due, zone))) : who;
    }

    private static IEnumerable<AdaptiveElement> Turning(QueuePage page, string key)
    {
        if (page.Pages < 2)
            yield break;
        yield return Lines.Small(CardWords.Say("queue.page", ("page", page.Page), ("pages", page.Pages)));
        List<AdaptiveAction> turns = [];
        if (page.Page > 1)
            turns.Add(Turn(CardWords.Say("queue.back"), page.Filter, page.Page - 1, key));
        if (page.Page < page.Pages)
            turns.Add(Turn(CardWords.Say("queue.on"), page.Filter, page.Page + 1, key));
        yield return CardAction.Row(turns);
    }

    private static AdaptiveExecuteAction Turn(string title, QueueFilter filter, int page, string key) => CardAction.Execute(
        title,
        CardVerbs.EscalationQueue,
        new Dictionary<string, object>(StringComparer.Ordinal)
        {
            [CardFields.Filter] = NameOf(filter),
            [CardFields.Page] = page.ToString(CultureInfo.InvariantCulture),
            [CardFields.Key] = key,
        });

    private static string NameOf(QueueFilter filter) => filter switch
    {
        QueueFilter.Open => "open",
        QueueFilter.Mine => "mine",
        QueueFilter.Overdue => "overdue",
        _ => "all",
    };
}
