using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <content>The events of Teams, and what becomes of messages.</content>
public partial class TeamsActivityHandler
{
    /// <inheritdoc/>
    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity.ChannelId != Channels.Msteams)
            return base.OnEventActivityAsync(turnContext, cancellationToken);

        return activity.Name switch
        {
            "application/vnd.microsoft.readReceipt"
                => OnTeamsReadReceiptAsync(Read<ReadReceiptInfo>(activity), turnContext, cancellationToken),
            "application/vnd.microsoft.meetingStart"
                => OnTeamsMeetingStartAsync(Read<MeetingStartEventDetails>(activity), turnContext, cancellationToken),
            "application/vnd.microsoft.meetingEnd"
                => OnTeamsMeetingEndAsync(Read<MeetingEndEventDetails>(activity), turnContext, cancellationToken),
            "application/vnd.microsoft.meetingParticipantJoin"
                => OnTeamsMeetingParticipantsJoinAsync(Read<MeetingParticipantsEventDetails>(activity), turnContext, cancellationToken),
            "application/vnd.microsoft.meetingParticipantLeave"
                => OnTeamsMeetingParticipantsLeaveAsync(Read<MeetingParticipantsEventDetails>(activity), turnContext, cancellationToken),
            _ => base.OnEventActivityAsync(turnContext, cancellationToken),
        };
    }

    /// <inheritdoc/>
    protected override Task OnMessageUpdateActivityAsync(
        ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
        => EventTypeOf(turnContext.Activity) switch
        {
            "editMessage" => OnTeamsMessageEditAsync(turnContext, cancellationToken),
            "undeleteMessage" => OnTeamsMessageUndeleteAsync(turnContext, cancellationToken),
            _ => base.OnMessageUpdateActivityAsync(turnContext, cancellationToken),
        };

    /// <inheritdoc/>
    protected override Task OnMessageDeleteActivityAsync(
        ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken)
        => EventTypeOf(turnContext.Activity) == "softDeleteMessage"
            ? OnTeamsMessageSoftDeleteAsync(turnContext, cancellationToken)
            : base.OnMessageDeleteActivityAsync(turnContext, cancellationToken);

    /// <summary>A user read the bot's message.</summary>
    protected virtual Task OnTeamsReadReceiptAsync(
        ReadReceiptInfo readReceiptInfo, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>A meeting started.</summary>
    protected virtual Task OnTeamsMeetingStartAsync(
        MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>A meeting ended.</summary>
    protected virtual Task OnTeamsMeetingEndAsync(
        MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>Participants joined a meeting.</summary>
    protected virtual Task OnTeamsMeetingParticipantsJoinAsync(
        MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>Participants left a meeting.</summary>
    protected virtual Task OnTeamsMeetingParticipantsLeaveAsync(
        MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>A message was edited.</summary>
    protected virtual Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>A deleted message was brought back.</summary>
    protected virtual Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    /// <summary>A message was deleted; it can still be brought back.</summary>
    protected virtual Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken)
        => Task.CompletedTask;

    private static string? EventTypeOf(IActivity activity)
        => activity.ChannelId == Channels.Msteams ? activity.GetChannelData<TeamsChannelData>()?.EventType : null;

    private static T Read<T>(IEventActivity activity)
        where T : class
        => SchemaJson.Convert<T>(activity.Value)!;
}
