using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Reading.Messages;
using CoachBot.Coaching.Reading.Replies;
using CoachBot.Coaching.Reading.Rules;

namespace CoachBot.Coaching.Tests.Reading;

/// <summary>
/// Phrases of a few words, out of all context, are the hardest thing to read. No table of single phrases can ask a trained model to be right every time,
/// so the share is asked for, and the message names those it got wrong.
/// </summary>
public sealed class PhraseTests
{
    private static readonly LocalReader Reader = new();

    [Fact]
    public Task Signals_are_told_from_what_only_sounds_like_them() => Check("signals", 0.93, async (label, text) =>
        (await Reader.ReadMessageAsync(new CustomerMessage(text), CancellationToken.None)).Has(label));

    [Fact]
    public Task Moves_are_told_from_what_only_sounds_like_them() => Check("moves", 0.88, async (label, text) =>
        (await Reader.ReadReplyAsync(new DraftReply(text), CancellationToken.None)).Makes(label));

    [Fact]
    public Task Pitfalls_are_told_from_what_only_sounds_like_them() => Check("pitfalls", 0.85, async (label, text) =>
        (await Reader.ReadReplyAsync(new DraftReply(text), CancellationToken.None)).FallsInto(label));

    [Theory]
    [InlineData("signals")]
    [InlineData("moves")]
    [InlineData("pitfalls")]
    public void The_rules_find_a_place_in_every_phrase_that_shows_a_label(string kind)
    {
        Func<string, Hits> find = kind == "signals" ? text => MessageText.Read(text).Hits : text => DraftText.Read(text).Hits;

        Assert.All(Phrases.Of(kind).Where(p => p.Shows), p => Assert.NotEmpty(find(p.Text).Of(p.Label)));
    }

    [Theory]
    [InlineData("messages")]
    [InlineData("replies")]
    public void Every_reason_is_a_plain_sentence(string folder) =>
        Assert.All(RuleBook.Load(folder).Rules.Where(r => r.Reason.Length > 0), r => Assert.Matches(@"^[A-Z“][^|()@]+\.$", r.Reason));

    private static async Task Check(string kind, double share, Func<string, string, Task<bool>> reads)
    {
        var phrases = Phrases.Of(kind);
        var wrong = new List<string>();
        foreach (var (shows, label, text) in phrases)
        {
            if (await reads(label, text) != shows)
                wrong.Add($"{(shows ? "missed" : "false ")} {label}: {text}");
        }

        Assert.True(wrong.Count <= (1 - share) * phrases.Count, $"{wrong.Count} of {phrases.Count} wrong:\n{string.Join('\n', wrong)}");
    }
}
