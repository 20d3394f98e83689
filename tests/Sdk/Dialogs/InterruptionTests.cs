using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Sdk.Tests.Dialogs;

/// <summary>Help and cancel in the middle of a question: the usual override of a component.</summary>
public class InterruptionTests
{
    [Fact]
    public Task Help_answers_and_leaves_the_question_open() => Talk.To(new Booking())
        .Test("hello", "where to?")
        .Test("help", "say a city")
        .Test("Rome", "done: Rome")
        .StartTestAsync();

    [Fact]
    public Task Cancel_ends_everything() => Talk.To(new Booking())
        .Send("hello").AssertReply("where to?")
        .Send("cancel").AssertReply("stopped").AssertReply("cancelled")
        .Test("hello", "where to?")
        .StartTestAsync();

    private sealed class Booking : ComponentDialog
    {
        public Booking()
            : base(nameof(Booking))
        {
            AddDialog(new WaterfallDialog("w",
            [
                (step, cancellation) => step.PromptAsync("text", Talk.Question("where to?"), cancellation),
                (step, cancellation) => step.EndDialogAsync(step.Result, cancellation),
            ]));
            AddDialog(new TextPrompt("text"));
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "help":
                    await innerDc.Context.SendActivityAsync("say a city", cancellationToken: cancellationToken);
                    return new DialogTurnResult(DialogTurnStatus.Waiting);
                case "cancel":
                    await innerDc.Context.SendActivityAsync("stopped", cancellationToken: cancellationToken);
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }
    }
}
