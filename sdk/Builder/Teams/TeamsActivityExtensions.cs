using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>What Teams adds to an activity.</summary>
public static class TeamsActivityExtensions
{
    /// <summary>The channel's id.</summary>
    public static string TeamsGetChannelId(this IActivity activity) => activity.GetChannelData<TeamsChannelData>()?.Channel?.Id;

    /// <summary>The id of the channel chosen when the bot was installed.</summary>
    public static string TeamsGetSelectedChannelId(this IActivity activity)
        => activity.GetChannelData<TeamsChannelData>()?.Settings?.SelectedChannel?.Id;

    /// <summary>The team.</summary>
    public static TeamInfo TeamsGetTeamInfo(this IActivity activity) => activity.GetChannelData<TeamsChannelData>()?.Team;

    /// <summary>The meeting.</summary>
    public static TeamsMeetingInfo TeamsGetMeetingInfo(this IActivity activity) => activity.GetChannelData<TeamsChannelData>()?.Meeting;

    /// <summary>On whose behalf it was sent.</summary>
    public static IList<OnBehalfOf> TeamsGetTeamOnBehalfOf(this IActivity activity) => activity.GetChannelData<TeamsChannelData>()?.OnBehalfOf;

    /// <summary>Makes Teams notify the user, in the feed or in the meeting.</summary>
    public static void TeamsNotifyUser(this IActivity activity, bool alertInMeeting = false, string externalResourceUrl = null)
    {
        var channelData = activity.ChannelData as TeamsChannelData ?? activity.GetChannelData<TeamsChannelData>() ?? new TeamsChannelData();
        channelData.Notification = new NotificationInfo
        {
            Alert = !alertInMeeting,
            AlertInMeeting = alertInMeeting,
            ExternalResourceUrl = externalResourceUrl,
        };
        activity.ChannelData = channelData;
    }
}
