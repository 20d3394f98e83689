using AdaptiveCards;
using CoachBot.Cards.Parts;

namespace CoachBot.Cards;

/// <summary>The cases that are open in this conversation.</summary>
public static class CasesCard
{
    private const int Most = 10;

    /// <summary>Draws the list.</summary>
    public static AdaptiveCard Of(IReadOnlyList<CaseLine> cases) => Sheet.Fit(room => Sheet.New(
        CardWords.Say("cases.summary", ("count", cases.Count)),
        [
            Lines.Heading(CardWords.Say(cases.Count == 0 ? "cases.none" : "cases.title")),
            .. room.First(cases, Most).Select(c => Line(c, room)),
            .. room.Beyond(cases, Most) is > 0 and var more ? [Lines.Small(CardWords.Say("cases.more", ("count", more)))] : Array.Empty<AdaptiveElement>(),
        ])
        .With(CardAction.Do(CardWords.Say("action.new"), CardVerbs.New, stamp: null)));

    private static AdaptiveContainer Line(CaseLine line, Room room)
    {
        var box = Box.Of(
            line.Current ? AdaptiveContainerStyle.Accent : AdaptiveContainerStyle.Emphasis,
            Lines.Runs(Lines.Bold(line.Stamp.Case), Lines.Run(" · " + room.Cut(line.StageTitle, 60)), Lines.Subtle(" " + State(line))));
        if (line.About is { } about)
            box.Items.Add(Lines.Quote(room.Cut(about, 120)));
        box.Items.Add(Lines.Near(Lines.Small(CardWords.Say("cases.since", ("when", When.Of(line.OpenedAt, line.Stamp.Zone))))));
        box.Items.Add(Lines.Near(CardAction.Row(CardAction.Do(CardWords.Say("action.open", ("case", line.Stamp.Case)), CardVerbs.Open, line.Stamp))));
        return box;
    }

    private static string State(CaseLine line) =>
        (line.Current ? CardWords.Say("cases.current") + " " : "") + (line.HandedUp ? CardWords.Say("cases.handed-up") : "");
}
