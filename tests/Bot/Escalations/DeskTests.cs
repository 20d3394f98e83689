using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CoachBot.Bot.Storage;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Desk;

namespace CoachBot.Bot.Tests.Escalations;

public class DeskTests : EscalationTest
{
    [Fact]
    public async Task A_case_handed_up_arrives_as_a_card_and_is_taken_advised_on_and_resolved()
    {
        var number = await RaiseAsync();
        await UntilAsync(async () => (await StateAsync(number)).Delivery == DeliveryState.Delivered);
        Assert.Contains(ArrivedIn(Managers), card => card.Contains("make this right", StringComparison.OrdinalIgnoreCase));
        Assert.NotNull((await StateAsync(number)).Message);

        await PressAsync("take", number, Mara);
        Assert.Equal(Mara.Name, (await StateAsync(number)).Owner?.Name);
        await UntilArrivedAsync("ana", "Mara");

        await PressAsync("advise", number, Mara, new JsonObject { ["text"] = "Lock the account first, then ring them." });
        await UntilArrivedAsync("ana", "Lock the account first, then ring them.");

        await PressAsync("resolve", number, Mara, new JsonObject { ["textResolve"] = "Account is safe again, they stay." });
        Assert.Equal(EscalationStatus.Resolved, (await StateAsync(number)).Status);
        await UntilArrivedAsync("ana", "Account is safe again, they stay.");
        await UntilAsync(() => Task.FromResult(!Connector.Replaced.IsEmpty));
    }

    [Fact]
    public async Task Who_takes_it_and_when_is_on_the_record_of_the_case()
    {
        var number = await RaiseAsync();
        var at = Time.GetUtcNow();
        await PressAsync("advise", number, Mara, new JsonObject { ["text"] = "Lock the account first." });
        await PressAsync("snooze", number, Mara, new JsonObject { ["until"] = "in 5 minutes" });
        await PressAsync("take", number, Mara);

        var c = (await StateAsync(number)).CaseNumber;
        var record = await Bot.Database.ReadAsync(connection => CaseTable.FindAsync(connection, c), default);
        var over = Assert.Single(record!.Events.OfType<CaseHandedOver>());
        Assert.Equal(("Mara", "29:mara", at), (over.To, over.By.Id, over.At));
        Assert.Single(Regex.Matches((await PressAsync("refresh", number, Mara)).GetRawText(), "Took it"));
        Assert.Contains(c, await SayAsync("They wrote: thank you, I am waiting.", "ana", Ana), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_comes_second_is_told_who_was_first_and_that_is_on_record()
    {
        var number = await RaiseAsync();
        await PressAsync("take", number, Mara, key: "same");

        var answer = await PressAsync("take", number, Zoe, key: "same");

        Assert.Contains("Mara", answer.GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.Equal(DeskRefusalCode.AlreadyTaken, Assert.Single((await FindAsync(number)).Events.OfType<Refused>()).Code);
        Assert.Equal("Mara", (await StateAsync(number)).Owner?.Name);
    }

    [Fact]
    public async Task The_same_press_twice_is_done_once()
    {
        var number = await RaiseAsync();
        var words = new JsonObject { ["text"] = "Ring them." };

        await PressAsync("advise", number, Mara, words, key: "same");
        await PressAsync("advise", number, Mara, words, key: "same");

        Assert.Single((await FindAsync(number)).Events.OfType<Advised>());
    }

    [Fact]
    public async Task A_question_goes_to_the_agent_and_the_answer_comes_back()
    {
        var number = await RaiseAsync();
        await SubmitAsync("ask", number, Mara, new JsonObject { ["text"] = "Did anybody call them?" });
        await UntilArrivedAsync("ana", "Did anybody call them?");

        Assert.Contains("managers", await SayAsync("answer: Yes, I did at nine.", "ana", Ana), StringComparison.Ordinal);

        await UntilArrivedAsync(Managers, "Yes, I did at nine.");
        Assert.Null((await StateAsync(number)).Question);
    }

    [Fact]
    public async Task The_agent_answers_on_the_card_and_nobody_else_can()
    {
        var number = await RaiseAsync();
        await PressAsync("ask", number, Mara, new JsonObject { ["text"] = "Did anybody call them?" });

        var other = await PressAsync("answer", number, Zoe, new JsonObject { ["text"] = "No." });
        await PressAsync("answer", number, Ana, new JsonObject { ["textAnswer"] = "Yes, at nine." }, conversation: "ana");

        Assert.Contains("Ana", other.GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.Equal("Yes, at nine.", Assert.Single((await FindAsync(number)).Events.OfType<Answered>()).Text);
    }

    [Fact]
    public async Task What_is_no_escalation_goes_back_with_a_reason_and_may_be_opened_again()
    {
        var number = await RaiseAsync();

        await PressAsync("decline", number, Mara, new JsonObject { ["text"] = "You may refund that yourself." });
        await UntilArrivedAsync("ana", "You may refund that yourself.");
        Assert.Equal(EscalationStatus.Declined, (await StateAsync(number)).Status);

        await PressAsync("reopen", number, Ana, new JsonObject { ["text"] = "It is above my limit after all." }, conversation: "ana");

        Assert.Equal(EscalationStatus.Open, (await StateAsync(number)).Status);
        await UntilAsync(() => Task.FromResult(ArrivedIn(Managers).Count(c => c.Contains("make this right", StringComparison.OrdinalIgnoreCase)) == 2));
    }

    [Fact]
    public async Task Words_that_are_needed_are_asked_for()
    {
        var number = await RaiseAsync();

        var answer = await PressAsync("decline", number, Mara, new JsonObject { ["text"] = " " });

        Assert.NotEmpty(answer.GetProperty("value").GetString()!);
        Assert.Equal(EscalationStatus.Open, (await StateAsync(number)).Status);
    }

    [Fact]
    public async Task A_forged_case_does_nothing()
    {
        var number = await RaiseAsync();
        var before = await StateAsync(number);

        var wrong = await PressAsync("resolve", number, Mara, new JsonObject { ["text"] = "done" }, caseNumber: "C-999");
        var none = await PressAsync("take", "E-999", Mara, caseNumber: before.CaseNumber);
        var empty = await PressAsync("take", number, Mara, caseNumber: "");
        var looked = await PressAsync("refresh", number, ("29:eve", "Eve"), conversation: "eve");

        Assert.All([wrong, none, empty, looked], a => Assert.Equal("application/vnd.microsoft.activity.message", a.GetProperty("type").GetString()));
        var after = await FindAsync(number);
        Assert.Equal((EscalationStatus.Open, null), (after.State.Status, after.State.Owner));
        Assert.All(after.Events.Skip(before.Attempts.Count), e => Assert.True(e is Refused or Delivered));
    }

    [Fact]
    public async Task Somebody_from_elsewhere_gets_a_polite_no_and_the_attempt_is_on_record()
    {
        var number = await RaiseAsync();

        await PressAsync("take", number, ("29:eve", "Eve"), conversation: "eve");
        await PressAsync("take", number, Ana, conversation: "ana");

        Assert.Equal([DeskRefusalCode.NotYourRole, DeskRefusalCode.OwnCase], (await FindAsync(number)).Events.OfType<Refused>().Select(r => r.Code));
        Assert.Null((await StateAsync(number)).Owner);
    }

    [Fact]
    public async Task The_agent_learns_where_it_is_and_an_ended_case_tells_the_desk()
    {
        var number = await RaiseAsync();
        await PressAsync("take", number, Mara);

        Assert.Contains("Mara", await SayAsync("where is it?", "ana", Ana), StringComparison.Ordinal);
        await SayAsync("stop: they withdrew it", "ana", Ana);

        Assert.Equal(EscalationStatus.Resolved, (await StateAsync(number)).Status);
    }

    [Fact]
    public async Task A_restart_between_any_two_steps_changes_nothing()
    {
        var number = await RaiseAsync();
        await BeginAsync();
        await PressAsync("take", number, Mara);
        await BeginAsync();
        await PressAsync("ask", number, Mara, new JsonObject { ["text"] = "Since when?" });
        await BeginAsync();
        await SayAsync("answer: Since Monday.", "ana", Ana);
        await BeginAsync();
        await PressAsync("resolve", number, Mara, new JsonObject { ["text"] = "Locked and reset." });
        await BeginAsync();

        var state = await StateAsync(number);
        Assert.Equal((EscalationStatus.Resolved, "Locked and reset.", "Mara"), (state.Status, state.Outcome, state.Owner?.Name));
        await UntilArrivedAsync("ana", "Since when?");
        await UntilArrivedAsync(Managers, "Since Monday.");
    }
}
