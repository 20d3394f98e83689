using AdaptiveCards;
using CoachBot.Bot.Storage;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Turns;

/// <summary>What happens when the bot throws: the case stays, the agent is told in a line and may try again.</summary>
public static class FailedTurn
{
    /// <summary>Tells the agent, with a button that runs the same activity again.</summary>
    public static void Say(Activity activity, string turn, HeldReplies held)
    {
        var line = HostWords.Texts["Failed"];
        if (activity.Type == ActivityTypes.Invoke)
            held.Add(OutboxKind.Send, InvokeAnswers.Message(activity, line));

        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5))
        {
            FallbackText = line,
            Speak = line,
            Body = { new AdaptiveTextBlock(line) { Wrap = true } },
            Actions = { new AdaptiveSubmitAction { Title = HostWords.Texts["TryAgain"], DataJson = TryAgain.Data(turn) } },
        };
        var reply = HostReply.To(activity);
        reply.Summary = line;
        reply.Attachments = [new Attachment { ContentType = AdaptiveCard.ContentType, Content = card }];
        held.Add(OutboxKind.Send, reply);
    }

    /// <summary>Says that the turn has been run again already.</summary>
    public static void SayNothingLeft(Activity activity, HeldReplies held) => HostReply.Say(activity, HostWords.Texts["NothingLeft"], held);
}
