using CoachBot.Bot.Storage;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Turns;

/// <summary>Replies that the host makes itself.</summary>
public static class HostReply
{
    /// <summary>An empty reply to an activity.</summary>
    public static Activity To(Activity activity)
    {
        var reply = new Activity { Type = ActivityTypes.Message };
        reply.ApplyConversationReference(activity.GetConversationReference());
        return reply;
    }

    /// <summary>Says a line, as the answer to a card action too.</summary>
    public static void Say(Activity activity, string line, HeldReplies held)
    {
        if (activity.Type == ActivityTypes.Invoke)
        {
            held.Add(OutboxKind.Send, InvokeAnswers.Message(activity, line));
            return;
        }

        var reply = To(activity);
        reply.Text = line;
        held.Add(OutboxKind.Send, reply);
    }
}
