using System.Net;
using AdaptiveCards;
using CoachBot.Bot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Turns;

/// <summary>The answers to card actions.</summary>
public static class InvokeAnswers
{
    private const string MessageType = "application/vnd.microsoft.activity.message";

    /// <summary>An answer that shows a line.</summary>
    public static Activity Message(Activity invoke, string line)
    {
        var body = new AdaptiveCardInvokeResponse { StatusCode = (int)HttpStatusCode.OK, Type = MessageType, Value = line };
        return Answer(invoke, new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = body });
    }

    /// <summary>Sees to it that an invoke has one answer, and that an invoke run again later answers with a message.</summary>
    public static void Complete(TurnWork work, HeldReplies held)
    {
        var activity = work.Context.Activity;
        if (activity.Type != ActivityTypes.Invoke)
            return;

        var answer = held.All.FirstOrDefault(h => h.Activity.Type == ActivityTypesEx.InvokeResponse)?.Activity;
        if (work.Stored is not null)
        {
            if (answer is not null)
                TurnIntoMessage(answer);
            return;
        }

        // What the bot does not know is the caller's mistake, not a fault of the server.
        if (answer is null)
            held.Add(OutboxKind.Send, Answer(activity, new InvokeResponse { Status = (int)HttpStatusCode.BadRequest }));
        else if (answer.Value is InvokeResponse { Status: >= 500 } fault)
            fault.Status = (int)HttpStatusCode.BadRequest;
    }

    private static Activity Answer(Activity invoke, InvokeResponse response)
    {
        var answer = HostReply.To(invoke);
        answer.Type = ActivityTypesEx.InvokeResponse;
        answer.Value = response;
        return answer;
    }

    private static void TurnIntoMessage(Activity answer)
    {
        var body = (answer.Value as InvokeResponse)?.Body as AdaptiveCardInvokeResponse;
        answer.Type = ActivityTypes.Message;
        answer.Value = null;
        if (body?.Type == AdaptiveCard.ContentType)
            answer.Attachments = [new Attachment { ContentType = AdaptiveCard.ContentType, Content = body.Value }];
        else if (body?.Type == MessageType)
            answer.Text = body.Value?.ToString();
        else
            answer.Type = ActivityTypes.Trace;
    }
}
