using System.Net;
using CoachBot.Bot.Outbox;
using CoachBot.Bot.Storage;
using CoachBot.Coaching.Playbooks;
using CoachBot.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Logging.Abstractions;

namespace CoachBot.Bot.Tests.Outbox;

/// <summary>Whatever goes wrong, in any order: every message arrives, in order, and a repetition is marked.</summary>
public sealed class DeliveryModelTests : IDisposable
{
    private const int Messages = 4;
    private static readonly string[] Conversations = ["msteams/a", "msteams/b"];
    private readonly string _folder = Directory.CreateTempSubdirectory("coachbot-").FullName;
    private int _runs;

    private enum Fate
    {
        Arrives,
        Refused,
        LostBefore,
        LostAfter,
        KilledBefore,
        KilledAfter,
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_message_arrives_in_order_and_a_repetition_is_marked()
    {
        var fates = Gen.Elements(Enum.GetValues<Fate>()).ListOf(24).ToArbitrary();
        Prop.ForAll(fates, list => Task.Run(() => RunAsync(new Queue<Fate>(list))).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithReplay(5, 11));
    }

    private async Task RunAsync(Queue<Fate> fates)
    {
        using var database = new SqliteDatabase(Path.Combine(_folder, FormattableString.Invariant($"{_runs++}.db")));
        await Upgrades.RunAsync(database, default);
        var time = new FakeTime();
        var channel = new Channel(fates);
        await StoreAsync(database, new OutboxClaims(time));

        var head = Process(database, channel, time);
        for (var look = 0; (await database.ReadAsync(OutboxTable.CountAsync, default)).Waiting > 0; look++)
        {
            Assert.True(look < 400, "It does not come to an end.");
            var conversation = Conversations[look % Conversations.Length];
            try
            {
                if (await head.SendAsync(conversation, channel.Alive) is { } pause)
                    time.Advance(pause);
            }
            catch (OperationCanceledException) when (channel.Alive.IsCancellationRequested)
            {
                channel.Revive();
                await database.WriteAsync(OutboxTable.UnclaimAsync, default);
                head = Process(database, channel, time);
            }
        }

        foreach (var conversation in Conversations)
            AssertArrived([.. channel.Arrived.Where(r => r.Conversation == conversation)]);
    }

    private static void AssertArrived(IReadOnlyList<OutboxRow> arrived)
    {
        Assert.Equal(Enumerable.Range(0, Messages).Select(i => $"{arrived[0].Conversation}{i}"), arrived.Select(r => r.DeliveryKey).Distinct());
        Assert.Equal(arrived.Select(r => r.Id).Order(), arrived.Select(r => r.Id));
        Assert.All(arrived.GroupBy(r => r.Id), copies => Assert.All(copies.Skip(1), copy => Assert.Equal(1, copy.MaybeArrived)));
    }

    private static OutboxHead Process(SqliteDatabase database, Channel channel, FakeTime time)
    {
        var claims = new OutboxClaims(time);
        var notices = new DeliveryNotices(claims, PlaybookFile.Embedded(), time);
        return new OutboxHead(
            database, claims, new SendPace(time), new SendConditions([]), channel, notices, new OutboxSignal(), time, NullLogger<OutboxHead>.Instance);
    }

    // Half of the messages were stored by a process that meant to send them and is gone.
    private static Task StoreAsync(SqliteDatabase database, OutboxClaims gone) => database.WriteAsync(
        async transaction =>
        {
            foreach (var conversation in Conversations)
            {
                for (var i = 0; i < Messages; i++)
                {
                    var draft = new OutboxDraft($"{conversation}{i}", conversation, OutboxKind.Send, "{}");
                    await OutboxTable.AddAsync(transaction, draft, i < 2 ? gone.Take() : new OutboxClaim("nobody", 0));
                }
            }

            await OutboxTable.UnclaimAsync(transaction);
        },
        default);

    private sealed class Channel(Queue<Fate> fates) : IDelivery
    {
        private CancellationTokenSource _life = new();

        public List<OutboxRow> Arrived { get; } = [];

        public CancellationToken Alive => _life.Token;

        public void Revive() => _life = new CancellationTokenSource();

        public async Task<string?> DeliverAsync(OutboxRow row, CancellationToken cancellationToken)
        {
            var fate = fates.TryDequeue(out var next) ? next : Fate.Arrives;
            if (fate is Fate.Arrives or Fate.LostAfter or Fate.KilledAfter)
                Arrived.Add(row);
            switch (fate)
            {
                case Fate.Refused:
                    throw new DeliveryException(HttpStatusCode.ServiceUnavailable, null);
                case Fate.LostBefore or Fate.LostAfter:
                    throw new HttpRequestException(HttpRequestError.ResponseEnded);
                case Fate.KilledBefore or Fate.KilledAfter:
                    await _life.CancelAsync();
                    throw new OperationCanceledException(_life.Token);
                default:
                    return "m";
            }
        }
    }
}
