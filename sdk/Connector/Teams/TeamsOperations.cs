using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>What can be asked about teams and meetings, over HTTP.</summary>
public class TeamsOperations : ITeamsOperations
{
    /// <summary>Creates the operations of a client.</summary>
    public TeamsOperations(TeamsConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <summary>The client.</summary>
    public TeamsConnectorClient Client { get; }

    /// <summary>The channels of a team.</summary>
    public Task<HttpOperationResponse<ConversationList>> FetchChannelListWithHttpMessagesAsync(
        string teamId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        Call(ServiceUri.Create(Client.BaseUri, "v3", "teams", Required.Of(teamId), "conversations"), customHeaders)
            .SendAsync<ConversationList>(cancellationToken);

    /// <summary>A team.</summary>
    public Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(
        string teamId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        Call(ServiceUri.Create(Client.BaseUri, "v3", "teams", Required.Of(teamId)), customHeaders)
            .SendAsync<TeamDetails>(cancellationToken);

    /// <summary>A meeting.</summary>
    public Task<HttpOperationResponse<MeetingInfo>> FetchMeetingInfoWithHttpMessagesAsync(
        string meetingId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        Call(ServiceUri.Create(Client.BaseUri, "v1", "meetings", Required.Of(meetingId)), customHeaders)
            .SendAsync<MeetingInfo>(cancellationToken);

    /// <summary>Somebody in a meeting.</summary>
    public Task<HttpOperationResponse<TeamsMeetingParticipant>> FetchParticipantWithHttpMessagesAsync(
        string meetingId,
        string participantId,
        string tenantId,
        Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        Call(ServiceUri.Create(Client.BaseUri, "v1", "meetings", Required.Of(meetingId), "participants", Required.Of(participantId)).WithQuery(("tenantId", tenantId)), customHeaders)
            .SendAsync<TeamsMeetingParticipant>(cancellationToken);

    private ServiceCall Call(Uri uri, Dictionary<string, List<string>>? customHeaders) =>
        new(Client.HttpClient, Client.Credentials, HttpMethod.Get, uri)
        {
            CustomHeaders = customHeaders,
            ThrowHttpOperationException = true,
        };
}
