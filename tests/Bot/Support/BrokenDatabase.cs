using System.Data.Common;
using CoachBot.Bot.Storage;

namespace CoachBot.Bot.Tests.Support;

/// <summary>A store whose transactions run to the end and then fail, when a test says so.</summary>
internal sealed class BrokenDatabase(IDatabase inner) : IDatabase
{
    public bool Broken { get; set; }

    public string Dialect => inner.Dialect;

    public bool Alone => inner.Alone;

    public ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken) => inner.OpenAsync(cancellationToken);

    public Task<T> WriteAsync<T>(Func<DbTransaction, Task<T>> work, CancellationToken cancellationToken) => inner.WriteAsync(
        async transaction =>
        {
            var result = await work(transaction);
            return Broken ? throw new IOException("The disk is full.") : result;
        },
        cancellationToken);

    public bool IsTransient(Exception exception) => inner.IsTransient(exception);

    public void Dispose() => inner.Dispose();
}
