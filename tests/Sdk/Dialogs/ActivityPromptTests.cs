using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.Dialogs;

public class ActivityPromptTests
{
    [Fact]
    public Task An_activity_prompt_takes_what_its_validator_accepts() => Talk
        .To(
            new WaterfallDialog("w", [(step, c) => step.PromptAsync("event", Talk.Question("send it"), c), (step, c) => step.EndDialogAsync(((Activity)step.Result).Name, c)]),
            new EventPrompt("event", (prompt, _) => Task.FromResult(prompt.Recognized.Value.Type == ActivityTypes.Event)))
        .Test("hello", "send it")
        .Send(Talk.Event("ready")).AssertReply("done: ready")
        .StartTestAsync();

    [Fact]
    public Task What_it_does_not_accept_is_answered_with_the_retry_prompt() => Talk
        .Ask(new EventPrompt("event", (prompt, _) => Task.FromResult(prompt.AttemptCount == 2)), Talk.Question("send it", "no, an event"))
        .Test("hello", "send it")
        .Test("hello", "no, an event")
        .StartTestAsync();

    [Fact]
    public async Task Resuming_asks_the_question_and_not_the_retry()
    {
        var prompt = new EventPrompt("event", (_, _) => Task.FromResult(false));
        var (dc, adapter) = Talk.Context(new DialogSet().Add(prompt));
        await dc.PromptAsync("event", Talk.Question("send it", "again"));
        await prompt.ContinueDialogAsync(dc);

        await prompt.ResumeDialogAsync(dc, DialogReason.NextCalled);

        Assert.Equal(["send it", "again", "send it"], adapter.ActiveQueue.Select(activity => activity.Text));
    }

    [Fact]
    public void It_needs_an_id_and_a_validator()
    {
        Assert.Throws<ArgumentNullException>(() => new EventPrompt(string.Empty, (_, _) => Task.FromResult(true)));
        Assert.Throws<ArgumentNullException>(() => new EventPrompt("event", null!));
    }

    private sealed class EventPrompt(string id, PromptValidator<Activity> validator) : ActivityPrompt(id, validator);
}
