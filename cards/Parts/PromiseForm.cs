using AdaptiveCards;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Guidance;

namespace CoachBot.Cards.Parts;

/// <summary>Who does what by when: the promises made, and a form for one more.</summary>
internal static class PromiseForm
{
    public static IEnumerable<AdaptiveElement> For(StageGuidance guidance, Stamp stamp, Room room) =>
    [
        .. Made(guidance.Promises, stamp.Zone, room),
        Lines.Label(CardWords.Say("promise.add")),
        Inputs.Text(CardFields.Owner, CardWords.Say("promise.owner"), CardWords.Say("promise.owner-example"), lines: false),
        Inputs.Text(CardFields.What, CardWords.Say("promise.what"), CardWords.Say("promise.what-example"), lines: false),
        Inputs.Text(CardFields.Due, CardWords.Say("promise.due"), CardWords.Say("promise.due-example"), lines: false),
        Box.Hidden(
            "pickDue",
            new AdaptiveDateInput { Id = CardFields.Date, Label = CardWords.Say("promise.date") },
            new AdaptiveTimeInput { Id = CardFields.Time, Label = CardWords.Say("promise.time") }),
        CardAction.Row(
            CardAction.Do(CardWords.Say("action.promise"), CardVerbs.Promise, stamp),
            CardAction.Toggle(CardWords.Say("action.pick-due"), "pickDue")),
    ];

    public static IEnumerable<AdaptiveElement> Made(IReadOnlyList<Promise> promises, TimeZoneInfo zone, Room room)
    {
        if (promises.Count == 0)
            yield break;
        yield return Lines.Label(CardWords.Say("promise.made"));
        foreach (var promise in room.First(promises, 10))
            yield return Line(promise, zone, room);
        if (room.Beyond(promises, 10) is > 0 and var more)
            yield return Lines.Small(CardWords.Say("more", ("count", more)));
    }

    private static AdaptiveRichTextBlock Line(Promise promise, TimeZoneInfo zone, Room room) => Lines.Near(Lines.Runs(
        Lines.Run("• "),
        Lines.Bold(room.Cut(promise.Owner, 80)),
        Lines.Run(": " + room.Cut(promise.What, 240)),
        Lines.Bold(" · " + When.Of(promise.Due, zone))));
}
