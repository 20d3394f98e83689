using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Practice.Scoring;

namespace CoachBot.Coaching.Tests.Practice;

/// <summary>Trainees who reply by a plan.</summary>
internal static class Trainees
{
    private static readonly string[] Away =
    [
        "You'll need to contact the other department about that.",
        "Unfortunately that's our policy and there is nothing we can do.",
        "Please check the FAQ on our website.",
        "We'll look into it as soon as possible.",
        "That is not something we can help with.",
        "Someone will be in touch.",
        "It's not possible, sorry for any inconvenience.",
    ];

    private static readonly string[] Gifts =
    [
        "Here is a 20% voucher for your next order.",
        "I can offer you a 10 pound credit as a gesture of goodwill.",
        "Let me give you a discount code for next time.",
        "How about a free month on us?",
    ];

    private static readonly string[][] Pleasantries =
    [
        ["Thank you so much for your message.", "Thanks for reaching out.", "It is lovely to hear from you.", "What a pleasure to chat with you today."],
        ["I do hope you are having a wonderful day.", "We truly value you as a customer.", "Your satisfaction matters a great deal to us.", "We are always happy to hear from our customers."],
        ["Have a lovely rest of the week.", "Wishing you all the very best.", "Take care of yourself.", "Kind regards from the whole team."],
    ];

    /// <summary>Replies as the playbook teaches it, in the scenario's expert wording.</summary>
    public static string Good(Scenario scenario, PracticeRun run, Random chance) => ModelReply.For(scenario, run, run.Turns.Count);

    /// <summary>Sends the customer away, each time another way.</summary>
    public static string Deflecting(Scenario scenario, PracticeRun run, Random chance) => Away[(run.Turns.Count + run.Start.Seed) % Away.Length];

    /// <summary>Two gifts first, and only then the case.</summary>
    public static string FreebieFirst(Scenario scenario, PracticeRun run, Random chance) =>
        run.Turns.Count < 2 ? Gifts[(2 * run.Turns.Count) + chance.Next(2)] : Good(scenario, run, chance);

    /// <summary>Kind words at random.</summary>
    public static string Polite(Scenario scenario, PracticeRun run, Random chance) =>
        string.Join(' ', Pleasantries.Where((_, i) => i == run.Turns.Count % Pleasantries.Length || chance.Next(2) == 0).Select(p => p[chance.Next(p.Length)]));
}
