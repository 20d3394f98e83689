using System.Collections.Concurrent;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Practice.Scenarios;

namespace CoachBot.Bot.Practice;

/// <summary>The role-plays there are: those that come with the bot, those of the company's folder, and those written here.</summary>
/// <param name="own">The first two.</param>
public sealed class PracticeShelf(IReadOnlyList<Scenario> own)
{
    // A saved text never changes what it says; reading one anew for every turn would cost more than the turn.
    private readonly ConcurrentDictionary<string, Scenario?> _read = new(StringComparer.Ordinal);

    /// <summary>All of them by title, with those saved as YAML.</summary>
    public IReadOnlyList<Scenario> With(IEnumerable<string> saved) =>
        ScenarioShelf.Merge(own, [.. saved.Select(Read).OfType<Scenario>()]);

    /// <summary>A scenario from its text; null when this program cannot use it any more.</summary>
    public Scenario? Read(string yaml) => _read.GetOrAdd(yaml, TryRead);

    private static Scenario? TryRead(string yaml)
    {
        try
        {
            return ScenarioReader.Read(yaml, "saved.yaml");
        }
        catch (PlaybookException)
        {
            return null;
        }
    }
}
