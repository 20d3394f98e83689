using System.Net;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Rest;

namespace CoachBot.Sdk.Tests.Connector;

public sealed class TeamsOperationsStandInTests : IDisposable
{
    private readonly FakeChannel _channel = new();
    private readonly HttpClient _http;
    private readonly TeamsConnectorClient _client;

    public TeamsOperationsStandInTests()
    {
        _http = _channel.CreateClient();
        _client = new TeamsConnectorClient(new Uri("https://smba.example/emea/"), MicrosoftAppCredentials.Empty, _http, disposeHttpClient: false);
    }

    public void Dispose()
    {
        _client.Dispose();
        _http.Dispose();
        _channel.Dispose();
    }

    [Fact]
    public async Task A_team_tells_its_details()
    {
        _channel.Answer = _ => FakeChannel.Json("""{"id":"19:t","name":"Support","channelCount":3,"memberCount":12,"aadGroupId":"g"}""");

        var team = await _client.Teams.FetchTeamDetailsAsync("19:t");

        Assert.Equal(("Support", 3, 12, "g"), (team.Name, team.ChannelCount, team.MemberCount, team.AadGroupId));
        Assert.Equal("https://smba.example/emea/v3/teams/19%3At", _channel.Last.Url);
    }

    [Fact]
    public async Task A_team_tells_its_channels()
    {
        _channel.Answer = _ => FakeChannel.Json("""{"conversations":[{"id":"19:c"},{"id":"19:d","name":"Two"}]}""");

        var list = await _client.Teams.FetchChannelListAsync("19:t");

        Assert.Equal(["19:c", "19:d"], list.Conversations.Select(channel => channel.Id));
        Assert.Equal("https://smba.example/emea/v3/teams/19%3At/conversations", _channel.Last.Url);
    }

    [Fact]
    public async Task Somebody_in_a_meeting_is_found_by_tenant()
    {
        _channel.Answer = _ => FakeChannel.Json("""{"user":{"name":"Kim"},"meeting":{"role":"Organizer","inMeeting":true}}""");

        var participant = await _client.Teams.FetchParticipantAsync("m", "p", "t");

        Assert.Equal("Organizer", participant.Meeting!.Role);
        Assert.Equal("https://smba.example/emea/v1/meetings/m/participants/p?tenantId=t", _channel.Last.Url);
    }

    [Fact]
    public async Task A_team_that_is_not_there_is_an_error()
    {
        _channel.Answer = _ => FakeChannel.Json("{}", HttpStatusCode.NotFound);

        var error = await Assert.ThrowsAsync<HttpOperationException>(() => _client.Teams.FetchTeamDetailsAsync("x"));

        Assert.Equal(HttpStatusCode.NotFound, error.Response!.StatusCode);
    }
}
