using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Dialogs.Tests.Support;

namespace CoachBot.Dialogs.Tests.Practice;

public class WritingTests
{
    private static readonly Person Mara = new("mara", "Mara");

    [Fact]
    public async Task A_trainer_is_walked_through_a_role_play_and_tries_it_at_once()
    {
        var room = new AgentRoom();
        (await room.Types("practice new")).Shows("Part 1 of 13").Shows("What is it called?").Offers("Next", "Cancel");

        (await CakeAsync(room)).Shows("Your role-play is ready").Shows("The cake that came late").Offers("Try it now", "Cancel");
        (await room.Presses("Try it now")).Shows("no real customer").Shows("Robin Hale").Shows("The cake came a DAY late.");

        var reply = await room.Types("I'm so sorry, a birthday without its cake. When is the party, so that I can see what we can bake until then?");
        reply.Shows("On Sunday at three");
        Assert.Equal(Difficulty.Medium, room.Run("P-1").Start.Difficulty);
    }

    [Fact]
    public async Task A_role_play_that_was_tried_ends_like_any_other()
    {
        var room = new AgentRoom();
        await room.Types("practice new");
        await CakeAsync(room);
        await room.Presses("Try it now");

        (await room.PlaysBadly()).Shows("DONE WELL").Offers("Once more");
        await room.Presses("Once more");

        Assert.Equal(room.Store.Tried["P-1"], room.Store.Tried["P-2"]);
    }

    [Fact]
    public async Task A_manager_saves_it_for_everybody()
    {
        var room = new AgentRoom();
        AmongManagers(room);
        await room.Types("practice new");

        (await CakeAsync(room)).Offers("Save for everybody");
        (await room.Presses("Save for everybody")).Shows("practice the-cake-that-came-late");

        Assert.Null(room.Store.Draft);
        Assert.Contains("\"when ..2 is ..2 the ..2 party*\"", room.Store.Scenarios["the-cake-that-came-late"], StringComparison.Ordinal);
        InOwnChat(room);
        (await room.Types("practice cake hard")).Shows("Robin Hale").Shows("One cake. One day.");
        Assert.Contains(ScenarioReader.Read(room.Store.Scenarios["the-cake-that-came-late"], "cake.yaml").Remedies, r => r.Worth == Worth.Full);
    }

    [Fact]
    public async Task Somebody_who_is_no_manager_cannot_save_for_everybody()
    {
        var room = new AgentRoom();
        await room.Types("practice new");
        await CakeAsync(room);

        (await room.Invokes("practice-save", [])).KeepsTheCard();

        Assert.Empty(room.Store.Scenarios);
        Assert.NotNull(room.Store.Draft);
    }

    [Fact]
    public async Task The_same_title_twice_gets_a_code_of_its_own()
    {
        var room = new AgentRoom();
        AmongManagers(room);
        for (var i = 0; i < 2; i++)
        {
            await room.Types("practice new");
            await CakeAsync(room);
            await room.Presses("Save for everybody");
        }

        Assert.Equal(["the-cake-that-came-late", "the-cake-that-came-late-2"], room.Store.Scenarios.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Each_answer_is_checked_at_once_and_the_field_is_named()
    {
        var room = new AgentRoom();
        await room.Types("practice new");

        (await room.Presses("Next", ("title", "Late"))).Shows("Part 1 of 13").Shows("“Industry” is still missing.");
        (await room.Presses("Next", ("industry", "Bakery"))).Shows("Part 2 of 13");
        (await room.Presses("Next", ("you", "You answer the chat of a bakery."), ("desk", "!!"))).Shows("“On their screen”: please write it in words.");
        await room.Presses("Next", ("desk", "One cake, 48.00"));
        (await room.Presses("Next", ("name", "Robin"), ("voice", "loud"), ("thing", "the cake"), ("stake", "the party"), ("wish", "a new cake")))
            .Shows("“Their voice” can be: anxious, blunt, formal, plain, polite, ranting.");
    }

    [Fact]
    public async Task An_answer_may_be_typed_instead_of_filled_in()
    {
        var room = new AgentRoom();
        await room.Types("practice new");

        (await room.Types("The cake that came late")).Shows("Part 1 of 13").Shows("“Industry” is still missing.");
        (await room.Types("Bakery")).Shows("Part 2 of 13");

        Assert.Null(room.Store.CurrentCase);
    }

    [Fact]
    public async Task Cancel_leaves_it_and_afterwards_means_what_it_always_did()
    {
        var room = new AgentRoom();
        await room.Types("practice new");
        (await room.Types("cancel")).Shows("Nothing of it was kept");

        Assert.Null(room.Store.Draft);
        (await room.Types("My parcel never came and I want my money back!")).Shows("SAY FIRST");
    }

    [Fact]
    public async Task Writing_goes_on_where_it_was_left()
    {
        var room = new AgentRoom();
        await room.Types("practice new");
        await room.Presses("Next", ("title", "Late"), ("industry", "Bakery"));
        await room.Types("practice wedding");
        await room.Types("stop practice");

        (await room.Types("practice new")).Shows("Part 2 of 13");
    }

    [Fact]
    public async Task What_one_manager_writes_is_not_anothers_to_fill_in()
    {
        var room = new AgentRoom();
        AmongManagers(room);
        await room.Types("practice new");
        var card = room.Last!;
        room.Speaker = new Person("raj", "Raj");

        (await room.Presses(card, "Next", ("title", "Mine"), ("industry", "Mine"))).KeepsTheCard();
        (await room.Types("practice new")).Shows("Mara is writing a role-play here");
        (await room.Types("queue")).DoesNotShow("writing");
    }

    [Fact]
    public async Task A_case_becomes_a_role_play_without_the_customers_name()
    {
        var room = await Journey.To(Stage.Agree);
        await room.Types("customer: Dear Ana, this is taking long. You may reach me at ines@example.com. Kind regards, Ines Albrecht");
        await room.Types("new: You billed me twice and nobody answers!! I want one bill cancelled before Friday. Kind regards, Ines Albrecht");
        AmongManagers(room);

        (await room.Types("practice from case 1001")).Shows("From C-1001").Shows("Part 1 of 13").DoesNotShow("still missing");

        Assert.DoesNotContain("Ines", room.Store.Draft, StringComparison.OrdinalIgnoreCase);
        var draft = room.Store.Draft!;
        Assert.Contains("You billed me twice for one order", draft, StringComparison.Ordinal);
        Assert.Contains("One bill cancelled", draft, StringComparison.Ordinal);
        await room.Types("cancel");
        (await room.Types("practice from case C-1002")).Shows("From C-1002");
        Assert.DoesNotContain("Ines", room.Store.Draft, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Albrecht", room.Store.Draft, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("nobody answers", room.Store.Draft, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_case_tells_is_filled_in_and_only_the_rest_is_asked()
    {
        var room = await Journey.To(Stage.Agree);
        AmongManagers(room);
        await room.Types("practice from case 1001");
        await room.Presses("Next", ("title", "Two bills"), ("industry", "Shop"));

        (await room.Presses("Next", ("you", "You sit at the billing desk."))).Shows("Part 3 of 13");

        Assert.Contains("Entered twice by us on Monday", room.Store.Draft, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Making_a_role_play_from_a_case_is_for_managers()
    {
        var room = await Journey.To(Stage.Ask);

        (await room.Types("practice from case 1001")).Shows("for managers");
        AmongManagers(room);
        (await room.Types("practice from case 4711")).Shows("I know of no case C-4711");

        Assert.Null(room.Store.Draft);
    }

    // Fills in every part of a role-play about a cake; tells what came back last.
    private static async Task<Said> CakeAsync(AgentRoom room)
    {
        await room.Presses("Next", ("title", "The cake that came late"), ("industry", "Bakery with delivery"));
        await room.Presses("Next", ("you", "You answer the chat of a bakery: \"fresh by eight\"."), ("desk", "Order: one cake for Thursday, 48.00.\nDelivered: Friday, 11:00."));
        await room.Presses("Next", ("name", "Robin Hale"), ("voice", "Plain"), ("thing", "the birthday cake"), ("stake", "my daughter turned six without it"), ("wish", "a new cake on Sunday"));
        await room.Presses("Next", ("opening-easy", "Hello, our cake came today. It was for yesterday."), ("opening-medium", "The cake came a DAY late.\nThe birthday is over."), ("opening-hard", "One cake. One day. You managed neither."));
        await room.Presses("Next", ("fact1-words", "when is the party, which day, how many guests"), ("fact1-ask", "When is the party, so that I can see what we can bake until then?"), ("fact1-say", "On Sunday at three, with the whole class."));
        await room.Presses("Next");
        await room.Presses("Next", ("full-name", "A new cake on Sunday"), ("full-words", "new cake, another cake"));
        await room.Presses("Next", ("half-name", "The money back"), ("half-words", "refund, money back"));
        await room.Presses("Next", ("gift-name", "A voucher"), ("gift-words", "voucher, discount"));
        await room.Presses("Next", ("hand-up-when", "hard"), ("hand-up-to", "Pat, who leads the bakery"), ("hand-up-because", "A Sunday delivery is for the lead to decide."));
        await room.Presses("Next", ("say-acknowledge", "Thank you for telling me. A birthday without its cake: I am sorry."), ("say-wish", "What would you like to happen now?"), ("say-offer", "I am having a new cake baked; our driver brings it on Sunday at two."));
        return await room.Presses("Next", ("say-hand-up", "I am passing this to Pat, who leads the bakery."), ("say-limit", "I want to help you. Please leave out the insults."));
    }

    private static void AmongManagers(AgentRoom room) => (room.Store.AmongManagers, room.Speaker) = (true, Mara);

    private static void InOwnChat(AgentRoom room) => (room.Store.AmongManagers, room.Speaker) = (false, new Person("ana", "Ana"));
}
