using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.Builder;

public class TranscriptTests
{
    private readonly MemoryTranscriptStore _store = new();

    [Fact]
    public async Task What_user_and_bot_say_is_kept_in_order()
    {
        var adapter = new TestAdapter(TestAdapter.CreateConversation("talk")).Use(new TranscriptLoggerMiddleware(_store));

        await new TestFlow(adapter, async (turn, cancellation) => await turn.SendActivityAsync($"you said {turn.Activity.Text}", cancellationToken: cancellation))
            .Test("one", "you said one")
            .Test("two", "you said two")
            .StartTestAsync();

        var kept = (await _store.GetTranscriptActivitiesAsync("test", "talk")).Items;
        Assert.Equal(["one", "you said one", "two", "you said two"], kept.Select(activity => activity.AsMessageActivity().Text));
        Assert.Equal(RoleTypes.User, kept[0].From.Role);
        Assert.All(kept, activity => Assert.NotNull(activity.Id));
    }

    [Fact]
    public async Task A_message_that_was_changed_is_kept_as_it_is_now()
    {
        await WriteAsync(async turn =>
        {
            var sent = await turn.SendActivityAsync("first");
            var changed = MessageFactory.Text("second");
            changed.Id = sent.Id;
            await turn.UpdateActivityAsync(changed);
        });

        var kept = (await _store.GetTranscriptActivitiesAsync("test", "talk")).Items;
        Assert.Equal(["hi", "second"], kept.Select(activity => activity.AsMessageActivity().Text));
    }

    [Fact]
    public async Task Of_a_message_that_was_taken_back_only_that_it_was_there_is_kept()
    {
        await WriteAsync(async turn =>
        {
            var sent = await turn.SendActivityAsync("secret");
            await turn.DeleteActivityAsync(sent.Id);
        });

        var kept = (Activity)(await _store.GetTranscriptActivitiesAsync("test", "talk")).Items[1];
        Assert.Equal(ActivityTypes.MessageDelete, kept.Type);
        Assert.Equal("deleted", kept.From.Id);
        Assert.Null(kept.Text);
    }

    [Fact]
    public async Task A_logger_that_fails_does_not_fail_the_turn()
    {
        var adapter = new TestAdapter().Use(new TranscriptLoggerMiddleware(new Broken()));

        await new TestFlow(adapter, async (turn, cancellation) => await turn.SendActivityAsync("fine", cancellationToken: cancellation))
            .Test("hi", "fine")
            .StartTestAsync();
    }

    [Fact]
    public async Task A_long_transcript_comes_in_pages()
    {
        for (var minute = 0; minute < 45; minute++)
            await _store.LogActivityAsync(Said(minute));

        var pages = new List<int>();
        string? next = null;
        do
        {
            var page = await _store.GetTranscriptActivitiesAsync("test", "talk", next, Minute(5));
            pages.Add(page.Items.Length);
            next = page.ContinuationToken;
        }
        while (next is not null);

        Assert.Equal([20, 20, 0], pages);
        var info = Assert.Single((await _store.ListTranscriptsAsync("test")).Items);
        Assert.Equal(("talk", Minute(0)), (info.Id, info.Created));
    }

    [Fact]
    public async Task A_transcript_that_is_deleted_is_gone()
    {
        await _store.LogActivityAsync(Said(0));
        await _store.DeleteTranscriptAsync("test", "talk");

        Assert.Empty((await _store.GetTranscriptActivitiesAsync("test", "talk")).Items);
        Assert.Empty((await _store.GetTranscriptActivitiesAsync("other", "talk")).Items);
    }

    [Fact]
    public async Task A_transcript_needs_its_names()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _store.LogActivityAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _store.GetTranscriptActivitiesAsync("test", null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _store.ListTranscriptsAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _store.DeleteTranscriptAsync(null!, "talk"));
    }

    private static DateTimeOffset Minute(int minute) => new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero).AddMinutes(minute);

    private static Activity Said(int minute) => new(ActivityTypes.Message)
    {
        Id = $"a{minute}",
        Text = $"{minute}",
        Timestamp = Minute(minute),
        ChannelId = "test",
        Conversation = new ConversationAccount(id: "talk"),
    };

    private Task WriteAsync(Func<ITurnContext, Task> bot)
    {
        var adapter = new TestAdapter(TestAdapter.CreateConversation("talk")).Use(new TranscriptLoggerMiddleware(_store));
        return new TestFlow(adapter, (turn, _) => bot(turn)).Send("hi").StartTestAsync();
    }

    private sealed class Broken : ITranscriptLogger
    {
        public Task LogActivityAsync(IActivity activity) => throw new InvalidOperationException("full");
    }
}
