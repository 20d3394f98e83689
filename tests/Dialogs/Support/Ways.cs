using CoachBot.Coaching.Cases;

namespace CoachBot.Dialogs.Tests.Support;

/// <summary>What each way of putting it right wants on record.</summary>
internal static class Ways
{
    public static IEnumerable<(Fact Fact, string Text)> FactsOf(Resolution way) => way switch
    {
        Resolution.OurMistake or Resolution.WeCanHelp => [(Fact.Fix, "The second bill is cancelled")],
        Resolution.WeCannotHelp => [(Fact.Refusal, "The part is no longer made"), (Fact.WhoCan, "Repair shop Lind expects the call"), (Fact.Alternative, "A used part from our stock")],
        Resolution.DataRefused => [(Fact.Purpose, "The driver rings before he comes"), (Fact.Alternative, "We send a letter instead")],
        _ => [(Fact.Request, "180 EUR for the ruined food")],
    };
}
