using System.Data.Common;

namespace CoachBot.Bot.Storage;

/// <summary>Where the tables live. The SQL above it is the same for every kind of database.</summary>
public interface IDatabase : IDisposable
{
    /// <summary>The folder of upgrade steps written for this kind of database.</summary>
    string Dialect { get; }

    /// <summary>Whether no other process uses the same tables. False when it cannot be known.</summary>
    bool Alone { get; }

    /// <summary>Opens a connection from the pool.</summary>
    ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Runs work in one transaction: all of it is stored, or none.</summary>
    Task<T> WriteAsync<T>(Func<DbTransaction, Task<T>> work, CancellationToken cancellationToken);

    /// <summary>Whether an exception says that the database was busy or away, rather than that the work was wrong.</summary>
    bool IsTransient(Exception exception);
}
