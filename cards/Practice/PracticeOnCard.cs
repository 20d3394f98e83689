using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;

namespace CoachBot.Cards.Practice;

/// <summary>A role-play is on: go on, or stop.</summary>
public static class PracticeOnCard
{
    /// <summary>Draws where it is.</summary>
    public static AdaptiveCard Of(Scenario scenario, PracticeRun run) => Sheet.Fit(room => Sheet.New(
        CardWords.Say("practice.on.summary", ("run", run.Number)),
        [
            PracticeTitle.Of(scenario, run, room),
            Lines.Plain(CardWords.Say("practice.on.what")),
            Box.Of(AdaptiveContainerStyle.Emphasis, PracticeTitle.Said(scenario.Customer.Name, run.LastWords, 600, room)),
        ])
        .With(
            CardAction.Leading(CardAction.Practice(CardWords.Say("practice.action.go-on"), CardVerbs.PracticeGoOn, (CardFields.Run, run.Number))),
            CardAction.Practice(CardWords.Say("practice.action.stop"), CardVerbs.PracticeStop, (CardFields.Run, run.Number))));
}
