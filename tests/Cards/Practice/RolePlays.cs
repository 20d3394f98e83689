using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Practice;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Reading;
using CoachBot.Tests.Support;

namespace CoachBot.Cards.Tests.Practice;

/// <summary>Plays the role-plays that come with the bot.</summary>
internal static class RolePlays
{
    public static PracticeCoach Coach { get; } = new(new LocalReader(), PlaybookFile.Embedded(), new FakeTime());

    public static async Task<PracticeRun> PlayAsync(Scenario scenario, Difficulty difficulty, params IEnumerable<string> replies)
    {
        var run = Coach.Start("P-1", new Person("29:ana", "Ana Lima"), scenario, difficulty, FeedbackTime.EachReply, seed: 7);
        foreach (var reply in replies)
        {
            if (run.Ending is not null)
                break;
            await Coach.ReplyAsync(scenario, run, reply, action: null, CancellationToken.None);
        }

        return run;
    }

    /// <summary>As an expert would reply: the role-play's own wordings, one part a reply.</summary>
    public static IEnumerable<string> Well(Scenario scenario) =>
        [scenario.Well.Acknowledge[0], .. scenario.KeyFacts.Select(f => f.Ask[^1]), scenario.Well.Wish[0], scenario.Well.Offer[0], scenario.Well.Offer[1], scenario.Well.HandUp[0]];

    public static IEnumerable<string> Badly { get; } =
    [
        "Our records show something else. Calm down, it is our policy.",
        "As I said, it's our policy. You need to contact the supplier.",
        "There is nothing I can do. Here is a voucher for your trouble.",
        "We will look into it as soon as possible.",
        "That is your own fault. It is our policy.",
        "No.",
    ];
}
