using CoachBot.Coaching.Playbooks;

namespace CoachBot.Bot.Hosting;

/// <summary>Watches the playbook file, and says how the last edit of it stands.</summary>
public sealed partial class PlaybookState(PlaybookFile file, TimeProvider time, ILogger<PlaybookState> logger) : IHostedService, IDisposable
{
    private static readonly TimeSpan Rhythm = TimeSpan.FromSeconds(5);
    private IDisposable? _watch;

    /// <summary>"ok", or what is wrong with the last edit while the playbook before it stays in force.</summary>
    public string Status => file.Problems.Count == 0 ? "ok" : $"the last edit is not in force: {file.Problems[0]}";

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _watch = file.Watch(time, Rhythm, Tell);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public void Dispose() => _watch?.Dispose();

    private void Tell(PlaybookFile read)
    {
        foreach (var problem in read.Problems)
            LogProblem(problem);
        if (read.Problems.Count == 0)
            LogInForce();
    }

    [LoggerMessage(LogLevel.Error, "The playbook's last edit is not in force: {Problem}")]
    private partial void LogProblem(PlaybookProblem problem);

    [LoggerMessage(LogLevel.Information, "The playbook's last edit is in force")]
    private partial void LogInForce();
}
