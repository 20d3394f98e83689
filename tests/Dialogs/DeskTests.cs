using CoachBot.Coaching.Cases;
using CoachBot.Dialogs.Tests.Support;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Tests;

public class DeskTests
{
    private const string Hacked = "My account was hacked and I want to speak to your manager!!";

    private static readonly Person Mara = new("mara", "Mara");

    [Fact]
    public async Task Where_it_is_can_be_asked_at_any_time()
    {
        var room = new AgentRoom();

        (await room.Types("where is it?")).Shows("not");
        await room.Types(Hacked);
        await room.Types("hand up");

        (await room.Types("Who has it?")).Shows("manager");
    }

    [Fact]
    public async Task The_managers_card_can_be_taken_by_the_button_on_it_and_the_agent_gets_the_line_for_the_customer()
    {
        var room = await HandedUp();
        var card = Said.CardOf(room.Store.Posted.Values.Single());

        AsManager(room);
        (await room.Presses(card, "Take it")).Shows("is yours").Offers("Send advice");

        var told = CardText.Of(Said.CardOf(Assert.Single(room.Store.ToldAgent)));
        Assert.Contains("Mara has", told, StringComparison.Ordinal);
        Assert.Contains("Mara has your case now", told, StringComparison.Ordinal);
        Assert.NotEmpty(room.Store.Updated);
    }

    [Fact]
    public async Task Who_has_only_the_older_buttons_gets_a_line_back()
    {
        var room = await HandedUp();
        AsManager(room);
        var card = Said.CardOf(room.Store.Posted.Values.Single());
        await room.Presses(card, "Take it");

        room.Speaker = new Person("zoe", "Zoe");

        (await room.Submits("Save outcome", ("textResolve", "Refunded."))).Shows("Mara");
        Assert.Equal(2, room.Store.Escalations.Values.Single().Split("\"kind\":\"taken\"").Length);
    }

    [Fact]
    public async Task Case_and_queue_are_answered_among_managers()
    {
        var room = await HandedUp();
        AsManager(room);

        (await room.Types("queue")).Shows(room.Case.Number);
        (await room.Types("queue overdue")).Shows("Nothing here");
        (await room.Types($"case {room.Case.Number[2..]}")).Shows("make this right");
        (await room.Types("who's on?")).Shows("duty manager");
        (await room.Types("report")).Shows("1");
    }

    [Fact]
    public async Task An_agent_is_told_whom_the_queue_is_for() =>
        (await new AgentRoom().Types("queue")).Shows("those who look after escalations");

    [Fact]
    public async Task A_customer_who_writes_of_a_queue_is_still_a_customer() =>
        (await new AgentRoom().Types("The queue at your shop was an hour long and nobody cared! I want my money back.")).DoesNotShow("look after escalations");

    private static async Task<AgentRoom> HandedUp()
    {
        var room = new AgentRoom();
        await room.Types(Hacked);
        await room.Types("hand up: ten years with us");
        return room;
    }

    private static void AsManager(AgentRoom room)
    {
        room.Speaker = Mara;
        room.Store.AmongManagers = true;
    }
}
