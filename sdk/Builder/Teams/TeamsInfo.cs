using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams about teams, channels, members and meetings.</summary>
public static class TeamsInfo
{
    private const string TeamOnly = "This method is only valid within the scope of MS Teams Team.";

    /// <summary>A team's details; the turn's own team unless another is named.</summary>
    public static async Task<TeamDetails> GetTeamDetailsAsync(
        ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default)
    {
        using var client = TeamsClientOf(turnContext);
        return await client.Teams.FetchTeamDetailsAsync(TeamOf(turnContext, teamId), cancellationToken);
    }

    /// <summary>A team's channels; the turn's own team unless another is named.</summary>
    public static async Task<IList<ChannelInfo>> GetTeamChannelsAsync(
        ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default)
    {
        using var client = TeamsClientOf(turnContext);
        var channels = await client.Teams.FetchChannelListAsync(TeamOf(turnContext, teamId), cancellationToken);
        return channels.Conversations;
    }

    /// <summary>A meeting's details; the turn's own meeting unless another is named.</summary>
    public static async Task<MeetingInfo> GetMeetingInfoAsync(
        ITurnContext turnContext, string meetingId = null, CancellationToken cancellationToken = default)
    {
        meetingId ??= turnContext.Activity.TeamsGetMeetingInfo()?.Id
            ?? throw new InvalidOperationException("The meetingId can only be null if turnContext is within the scope of a MS Teams Meeting.");
        using var client = TeamsClientOf(turnContext);
        return await client.Teams.FetchMeetingInfoAsync(meetingId, cancellationToken);
    }

    /// <summary>A participant of a meeting; the turn's own meeting and user unless others are named.</summary>
    public static async Task<TeamsMeetingParticipant> GetMeetingParticipantAsync(
        ITurnContext turnContext,
        string meetingId = null,
        string participantId = null,
        string tenantId = null,
        CancellationToken cancellationToken = default)
    {
        meetingId ??= turnContext.Activity.TeamsGetMeetingInfo()?.Id
            ?? throw new InvalidOperationException("This method is only valid within the scope of a MS Teams Meeting.");
        participantId ??= turnContext.Activity.From?.AadObjectId ?? throw new InvalidOperationException($"{nameof(participantId)} is required.");
        tenantId ??= turnContext.Activity.GetChannelData<TeamsChannelData>()?.Tenant?.Id
            ?? throw new InvalidOperationException($"{nameof(tenantId)} is required.");
        using var client = TeamsClientOf(turnContext);
        return await client.Teams.FetchParticipantAsync(meetingId, participantId, tenantId, cancellationToken);
    }

    /// <summary>The members of the turn's team or, outside of one, of its conversation.</summary>
    public static Task<IEnumerable<TeamsChannelAccount>> GetMembersAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        => MembersAsync(turnContext, TeamOrConversationOf(turnContext), cancellationToken);

    /// <summary>The members of a team; the turn's own unless another is named.</summary>
    public static Task<IEnumerable<TeamsChannelAccount>> GetTeamMembersAsync(
        ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default)
        => MembersAsync(turnContext, TeamOf(turnContext, teamId), cancellationToken);

    /// <summary>The members of the turn's team or conversation, a page at a time.</summary>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(
        ITurnContext turnContext, int? pageSize = default, string continuationToken = default, CancellationToken cancellationToken = default)
        => PagedMembersAsync(turnContext, TeamOrConversationOf(turnContext), continuationToken, pageSize, cancellationToken);

    /// <summary>The members of a team, a page at a time; the turn's own team unless another is named.</summary>
    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(
        ITurnContext turnContext,
        string teamId = null,
        string continuationToken = default,
        int? pageSize = default,
        CancellationToken cancellationToken = default)
        => PagedMembersAsync(turnContext, TeamOf(turnContext, teamId), continuationToken, pageSize, cancellationToken);

    /// <summary>One member of the turn's team or, outside of one, of its conversation.</summary>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
        => MemberAsync(turnContext, userId, TeamOrConversationOf(turnContext), cancellationToken);

    /// <summary>One member of a team; the turn's own unless another is named.</summary>
    public static Task<TeamsChannelAccount> GetTeamMemberAsync(
        ITurnContext turnContext, string userId, string teamId = null, CancellationToken cancellationToken = default)
        => MemberAsync(turnContext, userId, TeamOf(turnContext, teamId), cancellationToken);

    /// <summary>Starts a thread in a channel; gives the thread and the id of its first message.</summary>
    public static async Task<Tuple<ConversationReference, string>> SendMessageToTeamsChannelAsync(
        ITurnContext turnContext, IActivity activity, string teamsChannelId, string botAppId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity == null)
            throw new InvalidOperationException(nameof(turnContext.Activity));
        if (string.IsNullOrWhiteSpace(teamsChannelId))
            throw new ArgumentNullException(nameof(teamsChannelId));

        ConversationReference reference = null!;
        var activityId = string.Empty;
        var parameters = new ConversationParameters
        {
            IsGroup = true,
            ChannelData = new TeamsChannelData { Channel = new ChannelInfo(teamsChannelId) },
            Activity = (Activity)activity,
        };
        await turnContext.Adapter.CreateConversationAsync(
            botAppId,
            Channels.Msteams,
            turnContext.Activity.ServiceUrl,
            null!,
            parameters,
            (created, _) =>
            {
                reference = created.Activity.GetConversationReference();
                activityId = created.Activity.Id;
                return Task.CompletedTask;
            },
            cancellationToken);
        return Tuple.Create(reference, activityId!);
    }

    private static string TeamOf(ITurnContext turnContext, string? teamId)
        => teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id ?? throw new InvalidOperationException(TeamOnly);

    private static string TeamOrConversationOf(ITurnContext turnContext)
        => turnContext.Activity.TeamsGetTeamInfo()?.Id
            ?? turnContext.Activity.Conversation?.Id
            ?? throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");

    private static async Task<TeamsChannelAccount> MemberAsync(
        ITurnContext turnContext, string userId, string conversationId, CancellationToken cancellationToken)
    {
        var member = await ClientOf(turnContext).Conversations.GetConversationMemberAsync(userId, conversationId, cancellationToken);
        return TeamsAccounts.From(member);
    }

    private static async Task<IEnumerable<TeamsChannelAccount>> MembersAsync(
        ITurnContext turnContext, string conversationId, CancellationToken cancellationToken)
    {
        var members = await ClientOf(turnContext).Conversations.GetConversationMembersAsync(conversationId, cancellationToken);
        return members.Select(TeamsAccounts.From);
    }

    private static async Task<TeamsPagedMembersResult> PagedMembersAsync(
        ITurnContext turnContext, string conversationId, string? continuationToken, int? pageSize, CancellationToken cancellationToken)
    {
        var page = await ClientOf(turnContext).Conversations.GetConversationPagedMembersAsync(
            conversationId, pageSize, continuationToken, cancellationToken);
        return new TeamsPagedMembersResult
        {
            ContinuationToken = page.ContinuationToken,
            Members = [.. page.Members.Select(TeamsAccounts.From)],
        };
    }

    private static IConnectorClient ClientOf(ITurnContext turnContext)
        => turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("This method requires a connector client.");

    private static TeamsConnectorClient TeamsClientOf(ITurnContext turnContext)
    {
        var client = ClientOf(turnContext);
        return client is ConnectorClient { HttpClient: not null } shared
            ? new TeamsConnectorClient(shared.BaseUri, shared.Credentials, shared.HttpClient, disposeHttpClient: false)
            : new TeamsConnectorClient(client.BaseUri, client.Credentials);
    }
}
