using CoachBot.Cards;
using CoachBot.Coaching.Practice.Scenarios;

namespace CoachBot.Dialogs.Tests.Support;

/// <summary>Somebody who practises: starts role-plays and replies as an expert would, or badly.</summary>
internal static class Trainee
{
    public const string Rude = "That's not our problem. It says delivered. There's nothing I can do, it's our policy.";

    private const int Longest = 14;

    public static Scenario Scenario(string code) => ScenarioShelf.Shipped.First(s => s.Code == code);

    /// <summary>Starts a role-play from the card.</summary>
    public static async Task<Said> Begins(this AgentRoom room, string scenario, string difficulty = "easy", string feedback = "each-reply")
    {
        await room.Types("practice");
        return await room.Presses("Start", (CardFields.Scenario, scenario), (CardFields.Difficulty, difficulty), (CardFields.Feedback, feedback));
    }

    /// <summary>Replies as an expert would until the role-play that is on ends; tells what came back last.</summary>
    public static async Task<Said> PlaysWell(this AgentRoom room)
    {
        var run = room.Run(room.Store.CurrentRun!);
        var scenario = Scenario(run.Start.Scenario);
        return await Says(room, [.. Expert(scenario)]);
    }

    /// <summary>Replies badly until the customer leaves.</summary>
    public static Task<Said> PlaysBadly(this AgentRoom room) => Says(room, [.. Enumerable.Range(1, Longest).Select(i => $"{Rude} ({i})")]);

    private static IEnumerable<string> Expert(Scenario scenario)
    {
        yield return scenario.Well.Acknowledge[0] + " " + scenario.KeyFacts.First().Ask[^1];
        foreach (var fact in scenario.KeyFacts.Skip(1))
            yield return fact.Ask[^1];
        yield return scenario.Well.Wish[0];
        foreach (var offer in scenario.Well.Offer)
            yield return offer;
        foreach (var more in scenario.Well.Acknowledge.Skip(1))
            yield return more;
    }

    private static async Task<Said> Says(AgentRoom room, IReadOnlyList<string> replies)
    {
        var number = room.Store.CurrentRun!;
        foreach (var reply in replies)
        {
            var said = await room.Types(reply);
            if (room.Run(number).Ending is not null)
                return said;
        }

        throw new InvalidOperationException($"{number} goes on after {replies.Count} replies: {string.Join(" / ", room.Run(number).Turns.Select(t => t.Answer))}");
    }
}
