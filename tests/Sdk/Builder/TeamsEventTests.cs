using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CoachBot.Sdk.Tests.Builder;

public class TeamsEventTests
{
    private readonly RecordingTeamsHandler _bot = new();

    [Theory]
    [InlineData("channelCreated", "ChannelCreated channel team")]
    [InlineData("channelDeleted", "ChannelDeleted channel team")]
    [InlineData("channelRenamed", "ChannelRenamed channel team")]
    [InlineData("channelRestored", "ChannelRestored channel team")]
    [InlineData("teamArchived", "TeamArchived team")]
    [InlineData("teamDeleted", "TeamDeleted team")]
    [InlineData("teamHardDeleted", "TeamHardDeleted team")]
    [InlineData("teamRenamed", "TeamRenamed team")]
    [InlineData("teamRestored", "TeamRestored team")]
    [InlineData("teamUnarchived", "TeamUnarchived team")]
    public async Task Changes_of_a_team_and_its_channels_are_passed_on(string eventType, string ran)
        => await RunsAsync(ran, ActivityTypes.ConversationUpdate, it => it.ChannelData = Data(eventType));

    [Fact]
    public async Task A_change_that_Teams_does_not_name_runs_nothing()
    {
        await RunAsync(ActivityTypes.ConversationUpdate, it => it.ChannelData = Data("teamSang"));
        await RunAsync(ActivityTypes.ConversationUpdate);

        Assert.Empty(_bot.Ran);
    }

    [Fact]
    public async Task Another_channel_knows_no_teams()
    {
        await RunAsync(ActivityTypes.ConversationUpdate, it =>
        {
            it.ChannelId = "test";
            it.ChannelData = Data("teamRenamed");
        });

        Assert.Empty(_bot.Ran);
    }

    [Fact]
    public async Task The_bot_itself_is_not_looked_up()
    {
        await RunsAsync("MembersAdded", ActivityTypes.ConversationUpdate, it => it.MembersAdded = [new ChannelAccount("bot")]);

        Assert.Equal("bot", Assert.Single(_bot.Members).Id);
    }

    [Fact]
    public async Task Members_who_leave_come_as_Teams_accounts()
    {
        await RunsAsync("MembersRemoved", ActivityTypes.ConversationUpdate, it => it.MembersRemoved = [new ChannelAccount("user", "User", "object")]);

        var member = Assert.Single(_bot.Members);
        Assert.Equal(("user", "User", "object"), (member.Id, member.Name, member.AadObjectId));
    }

    [Theory]
    [InlineData("editMessage", "MessageEdit", ActivityTypes.MessageUpdate)]
    [InlineData("undeleteMessage", "MessageUndelete", ActivityTypes.MessageUpdate)]
    [InlineData("softDeleteMessage", "MessageSoftDelete", ActivityTypes.MessageDelete)]
    public async Task What_becomes_of_a_message_is_passed_on(string eventType, string ran, string type)
        => await RunsAsync(ran, type, it => it.ChannelData = Data(eventType));

    [Theory]
    [InlineData("application/vnd.microsoft.meetingStart", "MeetingStart Standup")]
    [InlineData("application/vnd.microsoft.meetingEnd", "MeetingEnd Standup")]
    [InlineData("application/vnd.microsoft.meetingParticipantJoin", "ParticipantsJoin")]
    [InlineData("application/vnd.microsoft.meetingParticipantLeave", "ParticipantsLeave")]
    [InlineData("application/vnd.microsoft.readReceipt", "ReadReceipt 42")]
    [InlineData("other", "Event")]
    public async Task Events_are_passed_on_with_their_details(string name, string ran)
        => await RunsAsync(ran, ActivityTypes.Event, it =>
        {
            it.Name = name;
            it.Value = Turns.Json(new Dictionary<string, object> { ["Title"] = "Standup", ["lastReadMessageId"] = "42" });
        });

    [Fact]
    public void An_activity_tells_its_team_channel_and_meeting()
    {
        var activity = new Activity
        {
            ChannelData = new TeamsChannelData
            {
                Team = new TeamInfo("team"),
                Channel = new ChannelInfo("channel"),
                Meeting = new TeamsMeetingInfo("meeting"),
                Settings = new TeamsChannelDataSettings(new ChannelInfo("chosen")),
            },
        };

        Assert.Equal("team", activity.TeamsGetTeamInfo()?.Id);
        Assert.Equal("channel", activity.TeamsGetChannelId());
        Assert.Equal("meeting", activity.TeamsGetMeetingInfo()?.Id);
        Assert.Equal("chosen", activity.TeamsGetSelectedChannelId());
        Assert.Null(new Activity().TeamsGetTeamInfo());
    }

    [Fact]
    public void A_notification_leaves_the_rest_of_the_channel_data()
    {
        var activity = new Activity { ChannelData = new TeamsChannelData { Team = new TeamInfo("team") } };

        activity.TeamsNotifyUser();

        Assert.True(((TeamsChannelData)activity.ChannelData).Notification?.Alert);
        Assert.Equal("team", activity.TeamsGetTeamInfo()?.Id);
    }

    private static TeamsChannelData Data(string eventType)
        => new() { EventType = eventType, Team = new TeamInfo("team"), Channel = new ChannelInfo("channel") };

    private async Task RunsAsync(string expected, string type, Action<Activity> with)
    {
        await RunAsync(type, with);
        Assert.Equal([expected], _bot.Ran);
    }

    private Task RunAsync(string type, Action<Activity>? with = null)
    {
        var activity = Turns.Of(type, it =>
        {
            it.ChannelId = "msteams";
            with?.Invoke(it);
        });
        return _bot.OnTurnAsync(Turns.Start(activity));
    }
}
