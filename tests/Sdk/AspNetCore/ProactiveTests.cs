using System.Security.Claims;
using System.Security.Principal;
using System.Text.Json;
using CoachBot.Sdk.Tests.Connector;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.AspNetCore;

public sealed class ProactiveTests : IDisposable
{
    private readonly CloudAdapterFixture _host = new();

    private static ConversationReference Reference => new()
    {
        ActivityId = "a1",
        ChannelId = "msteams",
        ServiceUrl = "https://smba.example/",
        Conversation = new ConversationAccount(id: "c"),
        User = new ChannelAccount("u"),
        Bot = new ChannelAccount("b"),
        Locale = "de-DE",
    };

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_conversation_is_continued_from_its_reference()
    {
        Activity? seen = null;
        await _host.Adapter.ContinueConversationAsync(
            "app",
            Reference,
            async (turn, cancel) =>
            {
                seen = turn.Activity;
                await turn.SendActivityAsync("reminder", cancellationToken: cancel);
            },
            CancellationToken.None);

        Assert.Equal(("event", "ContinueConversation", "de-DE", "u", "b"), (seen!.Type, seen.Name, seen.Locale, seen.From.Id, seen.Recipient.Id));
        using var sent = JsonDocument.Parse(_host.Channel.Last.Body!);
        Assert.Equal("reminder", sent.RootElement.GetProperty("text").GetString());
        Assert.Equal("u", sent.RootElement.GetProperty("recipient").GetProperty("id").GetString());
        Assert.StartsWith("https://smba.example/v3/conversations/c/activities", _host.Channel.Last.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_turn_knows_who_it_runs_for()
    {
        await _host.Adapter.ContinueConversationAsync(
            "app",
            Reference,
            (turn, _) =>
            {
                var identity = (ClaimsIdentity)turn.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey);
                Assert.Equal("app", identity.FindFirst(AuthenticationConstants.AudienceClaim)!.Value);
                Assert.Equal("app", identity.FindFirst(AuthenticationConstants.AppIdClaim)!.Value);
                Assert.NotNull(turn.TurnState.Get<IConnectorClient>());
                Assert.NotNull(turn.TurnState.Get<UserTokenClient>());
                Assert.NotNull(turn.TurnState.Get<ConnectorFactory>());
                Assert.NotNull(turn.TurnState.Get<BotCallbackHandler>());
                return Task.CompletedTask;
            },
            CancellationToken.None);
    }

    [Fact]
    public async Task A_conversation_is_continued_under_an_identity_for_an_audience()
    {
        string? audience = null;
        var identity = new ClaimsIdentity([new Claim("aud", "app")]);
        await _host.Adapter.ContinueConversationAsync(
            identity,
            Reference,
            "https://audience",
            (turn, _) =>
            {
                audience = turn.TurnState.Get<string>(BotAdapter.OAuthScopeKey);
                return Task.CompletedTask;
            },
            CancellationToken.None);

        Assert.Equal("https://audience", audience);
    }

    [Fact]
    public async Task A_conversation_is_continued_with_an_activity_of_ones_own()
    {
        var activity = Reference.GetContinuationActivity();
        activity.Value = 7;
        object? seen = null;
        await _host.Adapter.ContinueConversationAsync(
            "app",
            activity,
            (turn, _) =>
            {
                seen = turn.Activity.Value;
                return Task.CompletedTask;
            },
            CancellationToken.None);

        Assert.Equal(7, seen);
    }

    [Fact]
    public async Task An_activity_that_belongs_nowhere_continues_nothing() =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => _host.Adapter.ContinueConversationAsync(
            "app", new Activity(ActivityTypes.Event), (_, _) => Task.CompletedTask, CancellationToken.None));

    [Fact]
    public async Task A_new_conversation_is_made_and_a_turn_runs_in_it()
    {
        _host.Channel.Answer = _ => FakeChannel.Json("""{"id":"new","activityId":"first"}""");
        Activity? seen = null;
        await _host.Adapter.CreateConversationAsync(
            "app",
            "msteams",
            "https://smba.example/",
            "https://api.botframework.com",
            new ConversationParameters
            {
                Bot = new ChannelAccount("b"),
                Members = [new ChannelAccount("u")],
                TenantId = "t",
                ChannelData = new { tenant = new { id = "t" } },
            },
            (turn, _) =>
            {
                seen = turn.Activity;
                return Task.CompletedTask;
            },
            CancellationToken.None);

        Assert.Equal("https://smba.example/v3/conversations", _host.Channel.Last.Url);
        Assert.Equal("""{"bot":{"id":"b"},"members":[{"id":"u"}],"channelData":{"tenant":{"id":"t"}},"tenantId":"t"}""", _host.Channel.Last.Body);
        Assert.Equal(
            ("event", "CreateConversation", "first", "new", "t", "b", "msteams", "https://smba.example/"),
            (seen!.Type, seen.Name, seen.Id, seen.Conversation.Id, seen.Conversation.TenantId, seen.Recipient.Id, seen.ChannelId, seen.ServiceUrl));
    }

    [Fact]
    public async Task A_conversation_that_the_channel_refuses_runs_no_turn()
    {
        _host.Channel.Answer = _ => FakeChannel.Json("""{"error":{"code":"Forbidden"}}""", System.Net.HttpStatusCode.Forbidden);
        var ran = false;

        var error = await Assert.ThrowsAsync<ErrorResponseException>(() => _host.Adapter.CreateConversationAsync(
            "app",
            "msteams",
            "https://smba.example/",
            "aud",
            new ConversationParameters(),
            (_, _) =>
            {
                ran = true;
                return Task.CompletedTask;
            },
            CancellationToken.None));

        Assert.Equal("Forbidden", error.Body!.Error!.Code);
        Assert.False(ran);
    }
}
