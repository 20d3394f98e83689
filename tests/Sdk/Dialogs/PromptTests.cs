using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.Dialogs;

public class PromptTests
{
    [Fact]
    public Task A_text_prompt_returns_what_the_user_wrote() => Talk
        .Ask(new TextPrompt("text"), Talk.Question("name?"))
        .Test("hello", "name?")
        .Test("Ada", "done: Ada")
        .StartTestAsync();

    [Fact]
    public Task An_answer_that_will_not_do_is_asked_for_again() => Talk
        .Ask(new TextPrompt("text", (prompt, _) => Task.FromResult(prompt.Recognized.Value.Length > 3)), Talk.Question("name?", "longer?"))
        .Test("hello", "name?")
        .Test("Ada", "longer?")
        .Test("Augusta", "done: Augusta")
        .StartTestAsync();

    [Fact]
    public Task Without_a_retry_prompt_the_question_is_repeated() => Talk
        .Ask(new TextPrompt("text", (prompt, _) => Task.FromResult(prompt.AttemptCount > 1)), Talk.Question("name?"))
        .Test("hello", "name?")
        .Test("Ada", "name?")
        .Test("Ada", "done: Ada")
        .StartTestAsync();

    [Fact]
    public Task A_validator_that_speaks_is_not_followed_by_the_question() => Talk
        .Ask(
            new TextPrompt("text", async (prompt, cancellation) =>
            {
                if (prompt.Recognized.Value == "ok")
                    return true;
                await prompt.Context.SendActivityAsync("say ok", cancellationToken: cancellation);
                return false;
            }),
            Talk.Question("well?", "again?"))
        .Test("hello", "well?")
        .Test("no", "say ok")
        .Test("ok", "done: ok")
        .StartTestAsync();

    [Fact]
    public Task Attempts_are_counted_through_storage_and_start_anew_with_the_prompt() => Talk
        .Ask(new TextPrompt("text", async (prompt, cancellation) =>
        {
            await prompt.Context.SendActivityAsync($"attempt {prompt.AttemptCount}", cancellationToken: cancellation);
            return prompt.AttemptCount == 3;
        }))
        .Test("hello", "Well?")
        .Test("a", "attempt 1")
        .Test("b", "attempt 2")
        .Send("c").AssertReply("attempt 3").AssertReply("done: c")
        .Test("hello", "Well?")
        .Test("d", "attempt 1")
        .StartTestAsync();

    [Fact]
    public Task A_validator_may_change_the_answer() => Talk
        .Ask(new TextPrompt("text", (prompt, _) =>
        {
            prompt.Recognized.Value = prompt.Recognized.Value.Trim();
            return Task.FromResult(true);
        }))
        .Test("hello", "Well?")
        .Test("  Ada ", "done: Ada")
        .StartTestAsync();

    [Fact]
    public Task A_validator_sees_the_options_it_was_given()
    {
        var options = Talk.Question("size?");
        options.Validations = new Limits { Max = 10 };
        return Talk
            .Ask(new NumberPrompt<int>("number", (prompt, _) => Task.FromResult(prompt.Recognized.Value <= ((Limits)prompt.Options.Validations).Max)), options)
            .Test("hello", "size?")
            .Test("11", "size?")
            .Test("9", "done: 9")
            .StartTestAsync();
    }

    [Fact]
    public Task A_prompt_waits_through_activities_that_are_no_messages() => Talk
        .Ask(new TextPrompt("text"))
        .Test("hello", "Well?")
        .Send(Talk.Event("tick"))
        .Test("Ada", "done: Ada")
        .StartTestAsync();

    [Fact]
    public Task A_prompt_asks_again_when_a_dialog_on_top_of_it_ends()
    {
        var asked = new TextPrompt("text");
        var aside = new WaterfallDialog("aside", [Talk.Say("aside"), (step, _) => step.EndDialogAsync()]);
        var state = new ConversationState(new MemoryStorage());
        var property = state.CreateProperty<DialogState>("dialogs");
        var adapter = new TestAdapter().Use(new AutoSaveStateMiddleware(state));
        return new TestFlow(adapter, async (turn, cancellation) =>
        {
            var dc = await new DialogSet(property).Add(asked).Add(aside).CreateContextAsync(turn, cancellation);
            if (turn.Activity.Text == "begin")
                await dc.PromptAsync("text", Talk.Question("well?", "again?"), cancellation);
            else if (turn.Activity.Text == "aside")
                await dc.BeginDialogAsync("aside", null, cancellation);
            else
                await dc.ContinueDialogAsync(cancellation);
        })
            .Test("begin", "well?")
            .Test("aside", "aside")
            .Test("go on", "well?")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_question_expects_input_unless_it_says_otherwise()
    {
        var options = new PromptOptions { Prompt = new Activity { Type = ActivityTypes.Message, Text = "name?" } };
        var (dc, adapter) = Talk.Context(new DialogSet().Add(new TextPrompt("text")));

        await dc.PromptAsync("text", options);
        await dc.PromptAsync("text", new PromptOptions { Prompt = MessageFactory.Text("name?", inputHint: InputHints.IgnoringInput) });

        Assert.Equal([InputHints.ExpectingInput, InputHints.IgnoringInput], adapter.ActiveQueue.Select(sent => sent.InputHint));
    }

    [Fact]
    public async Task A_prompt_cannot_begin_without_prompt_options()
    {
        var (dc, _) = Talk.Context(new DialogSet().Add(new TextPrompt("text")));

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => dc.BeginDialogAsync("text"));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => dc.BeginDialogAsync("text", "name?"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_prompt_needs_an_id(string? id)
    {
        Assert.Throws<ArgumentNullException>(() => new TextPrompt(id!));
        Assert.Throws<ArgumentNullException>(() => new ConfirmPrompt(id!));
        Assert.Throws<ArgumentNullException>(() => new ChoicePrompt(id!));
        Assert.Throws<ArgumentNullException>(() => new NumberPrompt<int>(id!));
        Assert.Throws<ArgumentNullException>(() => new AttachmentPrompt(id!));
    }

    [Fact]
    public Task An_attachment_prompt_waits_for_an_attachment()
    {
        var picture = new Activity { Type = ActivityTypes.Message, Attachments = [new Attachment { ContentType = "image/png", ContentUrl = "https://a.test/b.png", Name = "b.png" }] };
        return Talk
            .Ask(new WithName("w"), Talk.Question("unused"))
            .Test("hello", "a picture?")
            .Test("what?", "a picture, please")
            .Send(picture).AssertReply("done: b.png")
            .StartTestAsync();
    }

    public sealed class Limits
    {
        public int Max { get; set; }
    }

    private sealed class WithName : ComponentDialog
    {
        public WithName(string id)
            : base(id)
        {
            AddDialog(new WaterfallDialog("steps",
            [
                (step, c) => step.PromptAsync("attachment", Talk.Question("a picture?", "a picture, please"), c),
                (step, c) => step.EndDialogAsync(((IList<Attachment>)step.Result)[0].Name, c),
            ]));
            AddDialog(new AttachmentPrompt("attachment"));
        }
    }
}
