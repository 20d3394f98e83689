using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CoachBot.Sdk.Tests.Builder;

/// <summary>A Teams bot that notes which of its methods ran.</summary>
internal sealed class RecordingTeamsHandler : TeamsActivityHandler
{
    public List<string> Ran { get; } = [];

    public List<TeamsChannelAccount> Members { get; } = [];

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
        => AnswerAsync<MessagingExtensionResponse>("MessagingExtensionQuery");

    protected override Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken)
        => AnswerAsync<MessagingExtensionResponse>("AppBasedLinkQuery");

    protected override Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken)
        => AnswerAsync<MessagingExtensionResponse>("AnonymousAppBasedLinkQuery");

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
        => AnswerAsync<MessagingExtensionActionResponse>("MessagingExtensionFetchTask");

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
        => AnswerAsync<MessagingExtensionActionResponse>("MessagingExtensionSubmitAction");

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
        => AnswerAsync<MessagingExtensionActionResponse>("MessagingExtensionBotMessagePreviewEdit");

    protected override Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
        => AnswerAsync<MessagingExtensionActionResponse>("MessagingExtensionBotMessagePreviewSend");

    protected override Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
        => AnswerAsync<MessagingExtensionResponse>("MessagingExtensionConfigurationQuerySettingUrl");

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken)
        => AnswerAsync<TaskModuleResponse>("TaskModuleFetch");

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken)
        => AnswerAsync<TaskModuleResponse>("TaskModuleSubmit");

    protected override Task<TabResponse> OnTeamsTabFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TabRequest tabRequest, CancellationToken cancellationToken)
        => AnswerAsync<TabResponse>("TabFetch");

    protected override Task<TabResponse> OnTeamsTabSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TabSubmit tabSubmit, CancellationToken cancellationToken)
        => AnswerAsync<TabResponse>("TabSubmit");

    protected override Task OnTeamsFileConsentAcceptAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
        => NoteAsync("FileConsentAccept");

    protected override Task OnTeamsFileConsentDeclineAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
        => NoteAsync("FileConsentDecline");

    protected override Task OnTeamsO365ConnectorCardActionAsync(
        ITurnContext<IInvokeActivity> turnContext, O365ConnectorCardActionQuery query, CancellationToken cancellationToken)
        => NoteAsync("O365ConnectorCardAction");

    protected override Task OnTeamsSigninVerifyStateAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => NoteAsync("SigninVerifyState");

    protected override Task<InvokeResponse?> OnTeamsCardActionInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        Ran.Add("CardActionInvoke");
        return Task.FromResult<InvokeResponse?>(CreateInvokeResponse());
    }

    protected override Task OnTeamsChannelCreatedAsync(
        ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => NoteAsync($"ChannelCreated {channelInfo.Id} {teamInfo.Id}");

    protected override Task OnTeamsChannelDeletedAsync(
        ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => NoteAsync($"ChannelDeleted {channelInfo.Id} {teamInfo.Id}");

    protected override Task OnTeamsChannelRenamedAsync(
        ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => NoteAsync($"ChannelRenamed {channelInfo.Id} {teamInfo.Id}");

    protected override Task OnTeamsChannelRestoredAsync(
        ChannelInfo channelInfo, TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => NoteAsync($"ChannelRestored {channelInfo.Id} {teamInfo.Id}");

    protected override Task OnTeamsTeamArchivedAsync(
        TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => NoteAsync($"TeamArchived {teamInfo.Id}");

    protected override Task OnTeamsTeamDeletedAsync(
        TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => NoteAsync($"TeamDeleted {teamInfo.Id}");

    protected override Task OnTeamsTeamHardDeletedAsync(
        TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => NoteAsync($"TeamHardDeleted {teamInfo.Id}");

    protected override Task OnTeamsTeamRenamedAsync(
        TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => NoteAsync($"TeamRenamed {teamInfo.Id}");

    protected override Task OnTeamsTeamRestoredAsync(
        TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => NoteAsync($"TeamRestored {teamInfo.Id}");

    protected override Task OnTeamsTeamUnarchivedAsync(
        TeamInfo teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
        => NoteAsync($"TeamUnarchived {teamInfo.Id}");

    protected override Task OnTeamsMembersAddedAsync(
        IList<TeamsChannelAccount> teamsMembersAdded,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
    {
        Members.AddRange(teamsMembersAdded);
        return NoteAsync("MembersAdded");
    }

    protected override Task OnTeamsMembersRemovedAsync(
        IList<TeamsChannelAccount> teamsMembersRemoved,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
    {
        Members.AddRange(teamsMembersRemoved);
        return NoteAsync("MembersRemoved");
    }

    protected override Task OnTeamsReadReceiptAsync(
        ReadReceiptInfo readReceiptInfo, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        => NoteAsync($"ReadReceipt {readReceiptInfo.LastReadMessageId}");

    protected override Task OnTeamsMeetingStartAsync(
        MeetingStartEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        => NoteAsync($"MeetingStart {meeting.Title}");

    protected override Task OnTeamsMeetingEndAsync(
        MeetingEndEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        => NoteAsync($"MeetingEnd {meeting.Title}");

    protected override Task OnTeamsMeetingParticipantsJoinAsync(
        MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        => NoteAsync("ParticipantsJoin");

    protected override Task OnTeamsMeetingParticipantsLeaveAsync(
        MeetingParticipantsEventDetails meeting, ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken)
        => NoteAsync("ParticipantsLeave");

    protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => NoteAsync("Event");

    protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
        => NoteAsync("MessageEdit");

    protected override Task OnTeamsMessageUndeleteAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
        => NoteAsync("MessageUndelete");

    protected override Task OnTeamsMessageSoftDeleteAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken)
        => NoteAsync("MessageSoftDelete");

    private Task NoteAsync(string what)
    {
        Ran.Add(what);
        return Task.CompletedTask;
    }

    private Task<T> AnswerAsync<T>(string what)
        where T : new()
    {
        Ran.Add(what);
        return Task.FromResult(new T());
    }
}
