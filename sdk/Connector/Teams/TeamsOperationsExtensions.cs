using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>The same questions, answered with the body alone.</summary>
public static class TeamsOperationsExtensions
{
    /// <summary>The channels of a team.</summary>
    public static async Task<ConversationList> FetchChannelListAsync(
        this ITeamsOperations operations,
        string teamId,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations.FetchChannelListWithHttpMessagesAsync(teamId, null, cancellationToken);
        return result.Body;
    }

    /// <summary>A team.</summary>
    public static async Task<TeamDetails> FetchTeamDetailsAsync(
        this ITeamsOperations operations,
        string teamId,
        CancellationToken cancellationToken = default)
    {
        using var result = await operations.FetchTeamDetailsWithHttpMessagesAsync(teamId, null, cancellationToken);
        return result.Body;
    }

    /// <summary>A meeting.</summary>
    public static async Task<MeetingInfo> FetchMeetingInfoAsync(
        this ITeamsOperations operations,
        string meetingId,
        CancellationToken cancellationToken = default)
    {
        using var result = await ((TeamsOperations)operations).FetchMeetingInfoWithHttpMessagesAsync(meetingId, null, cancellationToken);
        return result.Body;
    }

    /// <summary>Somebody in a meeting.</summary>
    public static async Task<TeamsMeetingParticipant> FetchParticipantAsync(
        this ITeamsOperations operations,
        string meetingId,
        string participantId,
        string tenantId,
        CancellationToken cancellationToken = default)
    {
        using var result = await ((TeamsOperations)operations).FetchParticipantWithHttpMessagesAsync(meetingId, participantId, tenantId, null, cancellationToken);
        return result.Body;
    }
}
