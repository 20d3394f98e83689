using System.Text.Json;
using CoachBot.Coaching.Reading.Measuring;

namespace CoachBot.Coaching.Tests.Reading.Training;

/// <summary>A corpus of a few lines in two hands, in a folder of its own.</summary>
internal sealed class SmallCorpus : IDisposable
{
    public SmallCorpus()
    {
        Directory.CreateDirectory(Folder);
        foreach (var hand in (string[])["ann", "bob"])
        {
            Write($"messages-{hand}.jsonl", Enumerable.Range(0, 12).Select(i => Message(hand, i)));
            Write($"replies-{hand}.jsonl", Enumerable.Range(0, 12).Select(i => Reply(hand, i)));
        }
    }

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), $"corpus-{Guid.NewGuid():N}");

    public void Write(string file, IEnumerable<LabelledText> texts) =>
        File.WriteAllLines(Path.Combine(Folder, file), texts.Select(t => JsonSerializer.Serialize(t, LabelledLines.Json)));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static LabelledText Message(string hand, int i) => i % 2 == 0
        ? new($"{hand}{i}", $"Put me through to your manager about order {i}!", Heat: 3, Signals: ["manager"], Escalate: true)
        : new($"{hand}{i}", $"What time does shop {i} open on Sunday?", Heat: 0, Signals: [], Escalate: false);

    private static LabelledText Reply(string hand, int i) => i % 2 == 0
        ? new($"{hand}{i}", $"That is our policy, order {i} cannot be changed.", Moves: [], Pitfalls: ["policy-wall"], Send: false)
        : new($"{hand}{i}", $"Thank you for telling us about order {i}.", Moves: ["thanks"], Pitfalls: [], Send: true);
}
