using CoachBot.Cards;
using CoachBot.Coaching.Cases;

namespace CoachBot.Dialogs.Tests.Support;

/// <summary>The usual way through a case, up to where a test begins.</summary>
internal static class Journey
{
    public const string Invoices = "You billed me twice for one order. I want one of them cancelled before Friday.";

    public static async Task<AgentRoom> To(Stage stage, Resolution way = Resolution.OurMistake)
    {
        var room = new AgentRoom();
        await room.Types(Invoices);
        await Walk(room, stage, way);
        Assert.Equal(stage, room.Case.Stage);
        return room;
    }

    public static async Task Walk(AgentRoom room, Stage to, Resolution way = Resolution.OurMistake)
    {
        while (room.Case.Stage < to)
            await Step(room, way);
    }

    private static async Task Step(AgentRoom room, Resolution way)
    {
        switch (room.Case.Stage)
        {
            case Stage.Listen:
                await room.GoesOn((Fact.SaidBack, "Billed twice for one order"));
                break;
            case Stage.Acknowledge:
                await room.Types("sent: I'm sorry that two bills landed on you for one order.");
                await room.GoesOn();
                break;
            case Stage.Ask:
                await room.GoesOn((Fact.Wish, "One bill cancelled"), (Fact.Fair, "An answer by Friday"));
                break;
            case Stage.FindOut:
                await room.GoesOn((Fact.TheirAccount, "Two bills came"), (Fact.OurRecord, "Entered twice by us on Monday"), (Fact.CauseOwner, "ours"), (Fact.Cause, "The order was entered twice"));
                break;
            case Stage.Resolve:
                await room.Presses("Choose", (CardFields.Way, way.ToString()));
                await room.GoesOn([.. Ways.FactsOf(way)]);
                if (way == Resolution.BeyondAuthority)
                    await room.GoesOn();
                break;
            case Stage.Agree:
                await room.GoesOn((Fact.Agreed, "The second bill is cancelled today"));
                break;
            case Stage.NextSteps:
                await room.Presses("Add this", (CardFields.Owner, "Ana"), (CardFields.What, "sends the corrected bill"), (CardFields.Due, "today 17:00"));
                await room.GoesOn();
                break;
            default:
                throw new InvalidOperationException($"There is nothing after {room.Case.Stage}.");
        }
    }
}
