using System.Net;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CoachBot.Sdk.Tests.Builder;

public sealed class TeamsInfoTests : IDisposable
{
    private readonly TeamsService _service = new();
    private readonly HttpClient _http;
    private readonly ConnectorClient _connector;

    public TeamsInfoTests()
    {
        _http = new HttpClient(_service);
        _connector = new ConnectorClient(new Uri("https://teams.example/"), new MicrosoftAppCredentials(string.Empty, string.Empty), _http);
    }

    public void Dispose()
    {
        _connector.Dispose();
        _http.Dispose();
    }

    [Fact]
    public async Task A_member_is_asked_of_the_team()
    {
        _service.Answers["/v3/conversations/team/members/user"] = """{"id":"user","name":"Ada","givenName":"Ada","email":"ada@example.org","objectId":"object"}""";

        var member = await TeamsInfo.GetMemberAsync(InTeam(), "user");

        Assert.Equal("Ada", member.GivenName);
        Assert.Equal("ada@example.org", member.Email);
        Assert.Equal("object", member.AadObjectId);
    }

    [Fact]
    public async Task Outside_of_a_team_a_member_is_asked_of_the_conversation()
    {
        _service.Answers["/v3/conversations/talk/members/user"] = """{"id":"user","givenName":"Ada"}""";

        Assert.Equal("Ada", (await TeamsInfo.GetMemberAsync(Alone(), "user")).GivenName);
    }

    [Fact]
    public async Task Members_come_in_pages()
    {
        _service.Answers["/v3/conversations/team/pagedmembers?pageSize=2&continuationToken=next"] = """{"continuationToken":"more","members":[{"id":"a","surname":"A"},{"id":"b"}]}""";

        var page = await TeamsInfo.GetPagedMembersAsync(InTeam(), 2, "next");

        Assert.Equal("more", page.ContinuationToken);
        Assert.Equal(["a", "b"], page.Members.Select(member => member.Id));
        Assert.Equal("A", page.Members[0].Surname);
    }

    [Fact]
    public async Task A_team_tells_its_details_and_channels()
    {
        _service.Answers["/v3/teams/team"] = """{"id":"team","name":"Support","channelCount":2}""";
        _service.Answers["/v3/teams/team/conversations"] = """{"conversations":[{"id":"one"},{"id":"two"}]}""";

        Assert.Equal("Support", (await TeamsInfo.GetTeamDetailsAsync(InTeam())).Name);
        Assert.Equal(["one", "two"], (await TeamsInfo.GetTeamChannelsAsync(InTeam())).Select(channel => channel.Id));
    }

    [Fact]
    public async Task A_connector_is_kept_after_asking_for_a_team()
    {
        _service.Answers["/v3/teams/team"] = """{"id":"team"}""";

        await TeamsInfo.GetTeamDetailsAsync(InTeam());

        Assert.Equal("team", (await TeamsInfo.GetTeamDetailsAsync(InTeam())).Id);
    }

    [Fact]
    public async Task What_is_about_a_team_needs_one()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetTeamDetailsAsync(Alone()));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetTeamChannelsAsync(Alone()));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetTeamMemberAsync(Alone(), "user"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetPagedTeamMembersAsync(Alone()));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetMeetingInfoAsync(Alone()));
    }

    [Fact]
    public async Task Without_a_connector_nothing_can_be_asked()
        => await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetMemberAsync(Turns.Start(), "user"));

    [Fact]
    public async Task A_member_who_joins_is_looked_up()
    {
        _service.Answers["/v3/conversations/team/members/user"] = """{"id":"user","givenName":"Ada"}""";
        var bot = new RecordingTeamsHandler();

        await bot.OnTurnAsync(Joined("user"));

        Assert.Equal("Ada", Assert.Single(bot.Members).GivenName);
    }

    [Fact]
    public async Task A_member_whose_conversation_is_not_found_comes_as_it_is()
    {
        _service.Refusal = "ConversationNotFound";
        var bot = new RecordingTeamsHandler();

        await bot.OnTurnAsync(Joined("user"));

        Assert.Equal("user", Assert.Single(bot.Members).Id);
    }

    [Fact]
    public async Task Another_refusal_ends_the_turn()
    {
        _service.Refusal = "Forbidden";

        await Assert.ThrowsAsync<ErrorResponseException>(() => new RecordingTeamsHandler().OnTurnAsync(Joined("user")));
    }

    [Fact]
    public async Task Starting_a_thread_needs_a_channel()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => TeamsInfo.SendMessageToTeamsChannelAsync(null!, new Activity(), "channel", "app"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => TeamsInfo.SendMessageToTeamsChannelAsync(Alone(), new Activity(), null!, "app"));
    }

    private TurnContext Joined(string id) => With(Turns.Of(ActivityTypes.ConversationUpdate, it =>
    {
        it.ChannelId = "msteams";
        it.MembersAdded = [new ChannelAccount(id)];
        it.ChannelData = new TeamsChannelData { Team = new TeamInfo("team") };
    }));

    private TurnContext InTeam()
    {
        var message = Turns.Message();
        message.ChannelData = new TeamsChannelData { Team = new TeamInfo("team") };
        return With(message);
    }

    private TurnContext Alone() => With(Turns.Message());

    private TurnContext With(Activity activity)
    {
        var turn = Turns.Start(activity);
        turn.TurnState.Add<IConnectorClient>(_connector);
        return turn;
    }

    private sealed class TeamsService : HttpMessageHandler
    {
        public Dictionary<string, string> Answers { get; } = [];

        public string Refusal { get; set; } = "NotFound";

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var found = Answers.TryGetValue(request.RequestUri!.PathAndQuery, out var answer);
            var body = found ? answer! : $$$"""{"error":{"code":"{{{Refusal}}}","message":"{{{request.RequestUri.PathAndQuery}}}"}}""";
            return Task.FromResult(new HttpResponseMessage(found ? HttpStatusCode.OK : HttpStatusCode.NotFound)
            {
                Content = new StringContent(body, Encoding.UTF8, "application/json"),
            });
        }
    }
}
