using System.Data.Common;
using CoachBot.Bot.Storage;

namespace CoachBot.Bot.Tests.Support;

/// <summary>A store in which another turn is stored first, once, when a test says so.</summary>
internal sealed class OvertakingDatabase(IDatabase inner) : IDatabase
{
    /// <summary>What comes first; null for nothing.</summary>
    public Func<Task>? OvertakeAsync { get; set; }

    public string Dialect => inner.Dialect;

    public bool Alone => inner.Alone;

    public ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken) => inner.OpenAsync(cancellationToken);

    public async Task<T> WriteAsync<T>(Func<DbTransaction, Task<T>> work, CancellationToken cancellationToken)
    {
        if (OvertakeAsync is { } overtake)
        {
            OvertakeAsync = null;
            await overtake();
        }

        return await inner.WriteAsync(work, cancellationToken);
    }

    public bool IsTransient(Exception exception) => inner.IsTransient(exception);

    public void Dispose() => inner.Dispose();
}
