using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.TraceExtensions;
using Microsoft.Bot.Schema;
using static CoachBot.Sdk.Tests.AspNetCore.CloudAdapterFixture;

namespace CoachBot.Sdk.Tests.AspNetCore;

public sealed class CloudAdapterTests : IDisposable
{
    private readonly CloudAdapterFixture _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_message_runs_a_turn_and_the_reply_goes_to_the_service_url()
    {
        var (status, body, _) = await _host.PostAsync(Activity(), (turn, cancel) => turn.SendActivityAsync("hi", cancellationToken: cancel));

        Assert.Equal((200, string.Empty), (status, body));
        Assert.Equal("https://smba.example/v3/conversations/c/activities/a1", _host.Channel.Last.Url);
        using var sent = JsonDocument.Parse(_host.Channel.Last.Body!);
        Assert.Equal("hi", sent.RootElement.GetProperty("text").GetString());
        Assert.Equal("b", sent.RootElement.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("a1", sent.RootElement.GetProperty("replyToId").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":null,"text":"x"}""")]
    [InlineData("""{"type":"message","from":5}""")]
    [InlineData("""{"type":"message","text":"cut off""")]
    public async Task What_is_no_activity_is_a_bad_request(string body)
    {
        Assert.Equal(400, (await _host.PostAsync(body)).Status);
        Assert.Equal(0, _host.Turns);
    }

    [Fact]
    public async Task The_answer_to_an_invoke_is_its_status_and_body()
    {
        var (status, body, type) = await _host.PostAsync(
            Activity("invoke", ",\"name\":\"x\""),
            (turn, cancel) => turn.SendActivityAsync(
                new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 202, Body = new { answer = "ä" } } },
                cancel));

        Assert.Equal((202, """{"answer":"ä"}"""), (status, body));
        Assert.StartsWith("application/json", type, StringComparison.Ordinal);
        Assert.Empty(_host.Channel.Requests);
    }

    [Fact]
    public async Task An_invoke_without_an_answer_is_not_implemented()
    {
        var (status, body, _) = await _host.PostAsync(Activity("invoke"));

        Assert.Equal((501, string.Empty), (status, body));
    }

    [Fact]
    public async Task Expected_replies_come_back_in_the_response()
    {
        var (status, body, type) = await _host.PostAsync(
            Activity(more: ",\"deliveryMode\":\"expectReplies\""),
            async (turn, cancel) =>
            {
                await turn.SendActivityAsync("one", cancellationToken: cancel);
                await turn.SendActivityAsync("two", cancellationToken: cancel);
            });

        using var replies = JsonDocument.Parse(body);
        Assert.Equal(200, status);
        Assert.StartsWith("application/json", type, StringComparison.Ordinal);
        Assert.Equal(["one", "two"], replies.RootElement.GetProperty("activities").EnumerateArray().Select(reply => reply.GetProperty("text").GetString()));
        Assert.Empty(_host.Channel.Requests);
    }

    [Fact]
    public async Task A_trace_stays_at_home_except_on_the_emulator()
    {
        Task TraceAsync(ITurnContext turn, CancellationToken cancel) => turn.TraceActivityAsync("t", cancellationToken: cancel);

        await _host.PostAsync(Activity(), TraceAsync);
        Assert.Empty(_host.Channel.Requests);

        await _host.PostAsync(Activity().Replace("msteams", "emulator", StringComparison.Ordinal), TraceAsync);
        Assert.Single(_host.Channel.Requests);
    }

    [Fact]
    public async Task A_delay_is_waited_for_and_not_sent()
    {
        ResourceResponse[]? responses = null;
        await _host.PostAsync(Activity(), async (turn, cancel) => responses = await turn.SendActivitiesAsync(
            [new Activity(ActivityTypesEx.Delay) { Value = 1 }, new Activity(ActivityTypes.Message) { Text = "late" }], cancel));

        Assert.Single(_host.Channel.Requests);
        Assert.Equal([string.Empty, "r1"], responses!.Select(response => response.Id));
    }

    [Fact]
    public async Task Without_an_activity_to_answer_the_message_goes_to_the_end()
    {
        await _host.PostAsync(
            Activity().Replace("\"id\":\"a1\",", string.Empty, StringComparison.Ordinal),
            (turn, cancel) => turn.SendActivityAsync("hi", cancellationToken: cancel));

        Assert.Equal("https://smba.example/v3/conversations/c/activities", _host.Channel.Last.Url);
    }

    [Fact]
    public async Task An_activity_can_be_replaced_and_deleted_in_a_turn()
    {
        await _host.PostAsync(Activity(), async (turn, cancel) =>
        {
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "old", Text = "new" }, cancel);
            await turn.DeleteActivityAsync("gone", cancel);
        });

        Assert.Equal(
            ["PUT https://smba.example/v3/conversations/c/activities/old", "DELETE https://smba.example/v3/conversations/c/activities/gone"],
            _host.Channel.Requests.Select(request => $"{request.Method} {request.Url}"));
    }

    [Fact]
    public async Task An_error_of_the_bot_goes_to_the_handler_of_errors()
    {
        Exception? seen = null;
        _host.Adapter.OnTurnError = (_, error) =>
        {
            seen = error;
            return Task.CompletedTask;
        };

        var (status, _, _) = await _host.PostAsync(Activity(), (_, _) => throw new InvalidOperationException("broken"));

        Assert.Equal((200, "broken"), (status, seen!.Message));
    }

    [Fact]
    public async Task An_error_that_nobody_handles_reaches_the_host() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            _host.PostAsync(Activity(), (_, _) => throw new InvalidOperationException("broken")));

    [Fact]
    public async Task A_body_of_a_megabyte_in_small_pieces_is_read()
    {
        var text = new string('x', 1_000_000);
        string? seen = null;

        var (status, _, _) = await _host.PostAsync(
            string.Empty,
            (turn, _) =>
            {
                seen = turn.Activity.Text;
                return Task.CompletedTask;
            },
            request => request.Body = new SlowStream(Encoding.UTF8.GetBytes(Activity().Replace("hello", text, StringComparison.Ordinal))));

        Assert.Equal((200, text), (status, seen));
    }

    [Fact]
    public async Task A_body_without_a_content_type_is_read() =>
        Assert.Equal(200, (await _host.PostAsync(Activity(), change: request => request.ContentType = null)).Status);

    [Fact]
    public async Task Arguments_must_be_there()
    {
        var context = new DefaultHttpContext();
        await Assert.ThrowsAsync<ArgumentNullException>(() => _host.Adapter.ProcessAsync(null!, context.Response, null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _host.Adapter.ProcessAsync(context.Request, null!, null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _host.Adapter.ProcessAsync(context.Request, context.Response, null!));
    }

    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 1000)], cancellationToken);
    }
}
