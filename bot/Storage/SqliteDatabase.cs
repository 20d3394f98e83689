using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace CoachBot.Bot.Storage;

/// <summary>One SQLite file, with a write-ahead log: readers and the writer do not wait for each other.</summary>
public sealed class SqliteDatabase : IDatabase
{
    private const int Busy = 5;
    private const int Locked = 6;

    // SQLite has one writer at a time; queueing here is cheaper and fairer than polling its lock.
    private readonly SemaphoreSlim _writer = new(1, 1);
    private readonly string _connectionString;
    private readonly FileStream? _alone;

    /// <summary>Opens or creates the file.</summary>
    public SqliteDatabase(string file)
    {
        var path = Path.GetFullPath(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 30 }.ToString();
        _alone = TryLock(path + "-owner");
        using var connection = Connect();
        Execute(connection, "pragma journal_mode = wal");
    }

    /// <inheritdoc/>
    public string Dialect => "Sql";

    /// <inheritdoc/>
    public bool Alone => _alone is not null;

    /// <inheritdoc/>
    public ValueTask<DbConnection> OpenAsync(CancellationToken cancellationToken) => ValueTask.FromResult<DbConnection>(Connect());

    /// <inheritdoc/>
    public async Task<T> WriteAsync<T>(Func<DbTransaction, Task<T>> work, CancellationToken cancellationToken)
    {
        await _writer.WaitAsync(cancellationToken);
        try
        {
            await using var connection = Connect();
            await using var transaction = connection.BeginTransaction();
            var result = await work(transaction);
            await transaction.CommitAsync(cancellationToken);
            return result;
        }
        finally
        {
            _writer.Release();
        }
    }

    /// <inheritdoc/>
    public bool IsTransient(Exception exception) => exception is SqliteException { SqliteErrorCode: Busy or Locked };

    /// <inheritdoc/>
    public void Dispose()
    {
        _alone?.Dispose();
        _writer.Dispose();
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    // The lock falls with the process, however it ends.
    private static FileStream? TryLock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        Execute(connection, "pragma busy_timeout = 5000; pragma synchronous = normal");
        return connection;
    }
}
