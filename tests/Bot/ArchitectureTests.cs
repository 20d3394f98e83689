using CoachBot.Bot.Hosting;
using CoachBot.Cards;
using CoachBot.Coaching;
using CoachBot.Dialogs;

namespace CoachBot.Bot.Tests;

/// <summary>References point one way: bot, dialogs, cards, coaching. The craft knows no bot.</summary>
public class ArchitectureTests
{
    private static readonly string[] BotTypes = ["Microsoft.Bot", "CoachBot.Sdk", "AdaptiveCards", "Microsoft.AspNetCore", "Azure"];

    [Fact]
    public void The_craft_knows_no_bot_no_card_and_no_cloud() =>
        AssertKnowsNothingOf(typeof(Coach), [.. BotTypes, "CoachBot.Cards", "CoachBot.Dialogs", "CoachBot.Bot"]);

    [Fact]
    public void Cards_know_the_craft_and_no_conversation() =>
        AssertKnowsNothingOf(typeof(GuidanceCard), ["Microsoft.Bot", "CoachBot.Sdk.Builder", "CoachBot.Sdk.Dialogs", "CoachBot.Sdk.Schema", "CoachBot.Dialogs", "CoachBot.Bot"]);

    [Fact]
    public void Dialogs_know_no_host() =>
        AssertKnowsNothingOf(typeof(LiveCaseDialog), ["CoachBot.Bot", "CoachBot.Sdk.AspNetCore", "Microsoft.AspNetCore", "Dapper", "Microsoft.Data"]);

    [Fact]
    public void The_host_knows_them_all() =>
        Assert.Superset(
            new HashSet<string>(["CoachBot.Coaching", "CoachBot.Dialogs"]),
            References(typeof(BotHost)).ToHashSet());

    private static void AssertKnowsNothingOf(Type type, string[] forbidden) =>
        Assert.DoesNotContain(References(type), name => forbidden.Any(f => name.StartsWith(f, StringComparison.Ordinal)));

    private static IEnumerable<string> References(Type type) => type.Assembly.GetReferencedAssemblies().Select(a => a.Name!);
}
