using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace CoachBot.Sdk.Tests.Connector;

public sealed class ConversationsStandInTests : IDisposable
{
    private readonly FakeChannel _channel = new();
    private readonly HttpClient _http;
    private readonly ConnectorClient _client;

    public ConversationsStandInTests()
    {
        _http = _channel.CreateClient();
        _client = new ConnectorClient(new Uri("https://smba.example/emea"), MicrosoftAppCredentials.Empty, _http);
    }

    private static Activity Message(string? replyTo = null) => new(ActivityTypes.Message)
    {
        Text = "Grüße",
        ReplyToId = replyTo,
        Conversation = new ConversationAccount(id: "19:a@thread.tacv2;messageid=5"),
    };

    public void Dispose()
    {
        _client.Dispose();
        _http.Dispose();
        _channel.Dispose();
    }

    [Fact]
    public async Task An_activity_is_posted_to_its_conversation_with_the_id_escaped()
    {
        var response = await _client.Conversations.SendToConversationAsync(Message());

        Assert.Equal("r1", response.Id);
        Assert.Equal("POST", _channel.Last.Method);
        Assert.Equal("https://smba.example/emea/v3/conversations/19%3Aa%40thread.tacv2%3Bmessageid%3D5/activities", _channel.Last.Url);
        Assert.Equal("application/json; charset=utf-8", _channel.Last.ContentType);
        Assert.Equal("""{"type":"message","conversation":{"id":"19:a@thread.tacv2;messageid=5"},"text":"Grüße"}""", _channel.Last.Body);
        Assert.Null(_channel.Last.Authorization);
        Assert.Contains("BotBuilder", _channel.Last.UserAgent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_names_the_activity_it_answers()
    {
        await _client.Conversations.ReplyToActivityAsync(Message("a/1"));

        Assert.EndsWith("/activities/a%2F1", _channel.Last.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_to_nothing_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => _client.Conversations.ReplyToActivityAsync(Message()));

    [Fact]
    public async Task An_activity_is_replaced_and_deleted_by_its_id()
    {
        var activity = Message();
        activity.Id = "x y";
        await _client.Conversations.UpdateActivityAsync(activity);
        Assert.Equal("PUT", _channel.Last.Method);
        Assert.EndsWith("/activities/x%20y", _channel.Last.Url, StringComparison.Ordinal);

        await _client.Conversations.DeleteActivityAsync("c", "x y");
        Assert.Equal(("DELETE", "https://smba.example/emea/v3/conversations/c/activities/x%20y", null), (_channel.Last.Method, _channel.Last.Url, _channel.Last.Body));
    }

    [Fact]
    public async Task A_conversation_is_made_with_its_members_and_first_activity()
    {
        _channel.Answer = _ => FakeChannel.Json("""{"id":"new","activityId":"first","serviceUrl":"https://other/"}""", HttpStatusCode.Created);

        var made = await _client.Conversations.CreateConversationAsync(new ConversationParameters(
            isGroup: false, bot: new ChannelAccount("28:b"), members: [new ChannelAccount("29:u")], tenantId: "t"));

        Assert.Equal(("new", "first", "https://other/"), (made.Id, made.ActivityId, made.ServiceUrl));
        Assert.Equal("https://smba.example/emea/v3/conversations", _channel.Last.Url);
        Assert.Equal("""{"isGroup":false,"bot":{"id":"28:b"},"members":[{"id":"29:u"}],"tenantId":"t"}""", _channel.Last.Body);
    }

    [Fact]
    public async Task Members_are_read_with_what_the_channel_adds()
    {
        _channel.Answer = _ => FakeChannel.Json("""[{"id":"29:u","name":"Kim","email":"kim@example.com"}]""");

        var member = Assert.Single(await _client.Conversations.GetConversationMembersAsync("c"));

        Assert.Equal("Kim", member.Name);
        Assert.Equal("kim@example.com", SchemaJson.Convert<Microsoft.Bot.Schema.Teams.TeamsChannelAccount>(SchemaJson.ToElement(member))!.Email);
    }

    [Theory]
    [InlineData(null, null, "")]
    [InlineData(5, null, "?pageSize=5")]
    [InlineData(5, "a b&c", "?pageSize=5&continuationToken=a%20b%26c")]
    public async Task Members_are_asked_for_a_page_at_a_time(int? size, string? token, string query)
    {
        _channel.Answer = _ => FakeChannel.Json("""{"continuationToken":"more","members":[{"id":"1"}]}""");

        var page = await _client.Conversations.GetConversationPagedMembersAsync("c", size, token);

        Assert.Equal("more", page.ContinuationToken);
        Assert.Equal("https://smba.example/emea/v3/conversations/c/pagedmembers" + query, _channel.Last.Url);
    }

    [Fact]
    public async Task One_member_is_asked_for_by_id()
    {
        await _client.Conversations.GetConversationMemberAsync("29:u", "c");

        Assert.Equal("https://smba.example/emea/v3/conversations/c/members/29%3Au", _channel.Last.Url);
    }

    [Fact]
    public async Task A_refusal_tells_status_headers_and_error()
    {
        _channel.Answer = _ =>
        {
            var response = FakeChannel.Json("""{"error":{"code":"TooManyRequests","message":"slow down"}}""", HttpStatusCode.TooManyRequests);
            response.Headers.RetryAfter = new(TimeSpan.FromSeconds(7));
            return response;
        };

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => _client.Conversations.SendToConversationAsync(Message()));

        Assert.Equal("Operation returned an invalid status code 'TooManyRequests'", error.Message);
        Assert.Equal(HttpStatusCode.TooManyRequests, error.Response!.StatusCode);
        Assert.Equal("7", Assert.Single(error.Response.Headers["Retry-After"]));
        Assert.Equal("TooManyRequests", error.Body!.Error!.Code);
        Assert.Contains("slow down", error.Response.Content, StringComparison.Ordinal);
        Assert.Contains("Grüße", error.Request!.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_that_is_no_json_is_told_all_the_same()
    {
        _channel.Answer = _ => new HttpResponseMessage(HttpStatusCode.BadGateway) { Content = new StringContent("<html>") };

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => _client.Conversations.GetConversationMembersAsync("c"));

        Assert.Null(error.Body);
        Assert.Equal("<html>", error.Response!.Content);
    }

    [Fact]
    public async Task An_answer_without_a_body_is_no_answer()
    {
        _channel.Answer = _ => new HttpResponseMessage(HttpStatusCode.Accepted);

        Assert.Null(await _client.Conversations.SendToConversationAsync(Message()));
    }

    [Fact]
    public async Task An_answer_that_cannot_be_read_is_an_error()
    {
        _channel.Answer = _ => FakeChannel.Json("not json");

        var error = await Assert.ThrowsAsync<SerializationException>(() => _client.Conversations.SendToConversationAsync(Message()));

        Assert.Equal("not json", error.Content);
    }

    [Fact]
    public async Task An_id_that_is_missing_is_refused_before_anything_is_sent()
    {
        await Assert.ThrowsAsync<ValidationException>(() => _client.Conversations.SendToConversationAsync(null!, Message()));
        await Assert.ThrowsAsync<ValidationException>(() => _client.Conversations.SendToConversationAsync("c", null!));

        Assert.Empty(_channel.Requests);
    }

    [Fact]
    public async Task A_shared_http_client_outlives_the_connector()
    {
        _client.Dispose();

        using var next = new ConnectorClient(new Uri("https://smba.example/"), MicrosoftAppCredentials.Empty, _http);
        await next.Conversations.SendToConversationAsync(Message());

        Assert.Single(_channel.Requests);
    }
}
