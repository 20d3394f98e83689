using CoachBot.Bot.Storage;

namespace CoachBot.Bot.Outbox;

/// <summary>The conditions there are.</summary>
public sealed class SendConditions(IEnumerable<ISendCondition> conditions)
{
    private readonly Dictionary<string, ISendCondition> _conditions = conditions.ToDictionary(c => c.Name, StringComparer.Ordinal);

    /// <summary>Writes a condition for a row.</summary>
    public static string Write(string name, string about) => $"{name}|{about}";

    /// <summary>Asks the condition of a message.</summary>
    /// <exception cref="InvalidOperationException">This program does not know it.</exception>
    public ValueTask<SendAnswer> AskAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        if (row.Condition is not { } written)
            return ValueTask.FromResult(SendAnswer.Still);

        var cut = written.IndexOf('|', StringComparison.Ordinal);
        var name = cut < 0 ? written : written[..cut];
        return _conditions.TryGetValue(name, out var condition)
            ? condition.AskAsync(row, cut < 0 ? "" : written[(cut + 1)..], cancellationToken)
            : throw new InvalidOperationException($"There is no condition {name}.");
    }
}
