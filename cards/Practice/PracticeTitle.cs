using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;

namespace CoachBot.Cards.Practice;

/// <summary>Says on top of a card that this is practice, so that nobody takes it for a live case.</summary>
internal static class PracticeTitle
{
    public static AdaptiveContainer Of(Scenario scenario, PracticeRun run, Room room) => Box.Of(
        AdaptiveContainerStyle.Accent,
        Lines.Heading(CardWords.Say("practice.title")),
        Lines.Near(Lines.Plain(room.Cut(scenario.Title, 120))),
        Lines.Near(Lines.Small(Which(run))));

    /// <summary>Somebody's words in the role-play, under their name.</summary>
    public static IEnumerable<AdaptiveElement> Said(string who, string words, int most, Room room) =>
        [Lines.Runs(Lines.Bold(room.Cut(who, 80)), Lines.Subtle(" · " + CardWords.Say("practice.mark"))), .. Lines.Wording(room.Cut(words, most)).Select(Lines.Near)];

    private static string Which(PracticeRun run)
    {
        var which = CardWords.Say("practice.of", ("run", run.Number), ("difficulty", PracticeWords.Of(run.Start.Difficulty)));
        return run.Start.From is { } from ? which + " · " + CardWords.Say("practice.from", ("turn", from.Turn)) : which;
    }
}
