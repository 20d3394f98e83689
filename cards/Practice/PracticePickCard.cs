using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Practice.Scoring;

namespace CoachBot.Cards.Practice;

/// <summary>Chooses a role-play. What is suggested is chosen already, so that one press starts it.</summary>
public static class PracticePickCard
{
    private const int Most = 60;

    /// <summary>Draws the choice.</summary>
    /// <param name="scenarios">What there is.</param>
    /// <param name="next">What is suggested; null when nothing is.</param>
    /// <param name="note">A line above it; null for none.</param>
    public static AdaptiveCard Of(IReadOnlyList<Scenario> scenarios, Suggestion? next, string? note = null) => Sheet.Fit(room => Sheet.New(
        CardWords.Say("practice.pick.summary"),
        [
            Lines.Heading(CardWords.Say("practice.pick.title"), AdaptiveTextSize.Large),
            Lines.Near(Lines.Plain(CardWords.Say("practice.pick.what"))),
            .. Box.Notice(note, room),
            .. SuggestionBox.Of(next, room),
            Roleplays(scenarios, next, room),
            Difficulties(next),
            Feedback(),
            CardAction.Row(CardAction.Leading(CardAction.Practice(CardWords.Say("practice.action.start"), CardVerbs.PracticeStart))),
        ])
        .With(Actions(scenarios)));

    private static AdaptiveChoiceSetInput Roleplays(IReadOnlyList<Scenario> scenarios, Suggestion? next, Room room) => new()
    {
        Id = CardFields.Scenario,
        Label = CardWords.Say("practice.pick.scenario"),
        Style = AdaptiveChoiceInputStyle.Compact,
        Wrap = true,
        Value = next?.Scenario.Code ?? (scenarios is [var first, ..] ? first.Code : null),
        Choices = [.. room.First(scenarios, Most).Select(s => new AdaptiveChoice { Title = room.Cut(s.Title, 90) + " · " + room.Cut(s.Industry, 60), Value = s.Code })],
    };

    private static AdaptiveChoiceSetInput Difficulties(Suggestion? next) => new()
    {
        Id = CardFields.Difficulty,
        Label = CardWords.Say("practice.pick.difficulty"),
        Style = AdaptiveChoiceInputStyle.Expanded,
        Wrap = true,
        Value = PracticeWords.ValueOf(next?.Difficulty ?? Difficulty.Easy),
        Choices = [.. Enum.GetValues<Difficulty>().Select(d => new AdaptiveChoice { Title = CardWords.Say($"practice.pick.difficulty.{d}"), Value = PracticeWords.ValueOf(d) })],
    };

    private static AdaptiveChoiceSetInput Feedback() => new()
    {
        Id = CardFields.Feedback,
        Label = CardWords.Say("practice.pick.feedback"),
        Style = AdaptiveChoiceInputStyle.Expanded,
        Wrap = true,
        Value = PracticeWords.ValueOf(FeedbackTime.EachReply),
        Choices = [.. Enum.GetValues<FeedbackTime>().Select(f => new AdaptiveChoice { Title = CardWords.Say($"practice.pick.feedback.{f}"), Value = PracticeWords.ValueOf(f) })],
    };

    private static IEnumerable<AdaptiveAction> Actions(IReadOnlyList<Scenario> scenarios)
    {
        if (scenarios.Any(s => s.Pair is not null))
            yield return CardAction.Practice(CardWords.Say("practice.action.pair"), CardVerbs.PracticePair);
        yield return CardAction.Practice(CardWords.Say("practice.action.progress"), CardVerbs.PracticeProgress);
    }
}
