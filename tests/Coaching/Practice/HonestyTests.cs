using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;

namespace CoachBot.Coaching.Tests.Practice;

/// <summary>A role-play rewards what helps a customer, and nothing else.</summary>
public class HonestyTests
{
    private const int Seeds = 100;
    private const int FewerSeeds = 25;

    public static TheoryData<string, Difficulty> All => Stage.All;

    [Theory]
    [MemberData(nameof(All))]
    public async Task Who_replies_as_the_playbook_teaches_resolves_it_or_rightly_hands_it_up(string code, Difficulty difficulty)
    {
        var good = 0;
        for (var seed = 0; seed < Seeds; seed++)
        {
            var card = await Stage.PlayAsync(Stage.Of(code), difficulty, seed, Trainees.Good);
            good += card is { Passed: true, Ending: Ending.Resolved or Ending.EscalatedRightly or Ending.AbuseEnded } ? 1 : 0;
        }

        Assert.InRange(good, 95, Seeds);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Who_sends_the_customer_away_never_resolves_it(string code, Difficulty difficulty)
    {
        for (var seed = 0; seed < FewerSeeds; seed++)
        {
            var card = await Stage.PlayAsync(Stage.Of(code), difficulty, seed, Trainees.Deflecting);
            Assert.True(card.Ending is Ending.Deflected or Ending.WalkedAway, $"seed {seed}: {card.Ending}");
            Assert.False(card.Passed);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_gift_first_is_worse_than_a_fix_first(string code, Difficulty difficulty)
    {
        for (var seed = 0; seed < FewerSeeds; seed++)
        {
            var fix = await Stage.PlayAsync(Stage.Of(code), difficulty, seed, Trainees.Good);
            var gift = await Stage.PlayAsync(Stage.Of(code), difficulty, seed, Trainees.FreebieFirst);
            Assert.True(gift.Points < fix.Points, $"seed {seed}: a gift first scores {gift.Points}, a fix first {fix.Points}");
            Assert.True(gift.Run.Turns[0].Mood.Heat > fix.Run.Turns[0].Mood.Heat, $"seed {seed}");
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Kind_words_alone_never_pass(string code, Difficulty difficulty)
    {
        for (var seed = 0; seed < FewerSeeds; seed++)
        {
            var card = await Stage.PlayAsync(Stage.Of(code), difficulty, seed, Trainees.Polite);
            Assert.False(card.Passed, $"seed {seed}: {card.Ending}, {card.Points} points");
            Assert.NotEqual(Ending.Resolved, card.Ending);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task The_same_reply_twice_gets_another_and_a_cooler_answer(string code, Difficulty difficulty)
    {
        const string Reply = "Thank you for telling me. I'm sorry this has cost you so much time. What happened, from the start?";
        var scenario = Stage.Of(code);
        for (var seed = 0; seed < 20; seed++)
        {
            var run = Stage.Begin(scenario, difficulty, seed);
            var first = await Stage.SayAsync(scenario, run, Reply);
            var second = await Stage.SayAsync(scenario, run, Reply);
            Assert.NotEqual(first.Answer, second.Answer);
            Assert.True(second.Mood.Trust < first.Mood.Trust || second.Mood.Patience < first.Mood.Patience);
            Assert.True(second.Mood.Heat >= first.Mood.Heat);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_customer_never_says_the_same_twice_and_differs_from_run_to_run(string code, Difficulty difficulty)
    {
        var scenario = Stage.Of(code);
        var conversations = new HashSet<string>(StringComparer.Ordinal);
        for (var seed = 0; seed < 20; seed++)
        {
            var run = (await Stage.PlayAsync(scenario, difficulty, seed, Trainees.Polite)).Run;
            var said = run.Turns.Select(t => t.Answer).Prepend(run.Start.Opening).ToList();
            Assert.Equal(said.Count, said.Distinct(StringComparer.Ordinal).Count());
            conversations.Add(string.Join('\n', said));
        }

        Assert.InRange(conversations.Count, 15, 20);
    }

    [Fact]
    public async Task The_same_seed_and_replies_give_the_same_conversation()
    {
        var scenario = Stage.Of("ranting-invoice");
        var once = await Stage.PlayAsync(scenario, Difficulty.Hard, 7, Trainees.FreebieFirst);
        var again = await Stage.PlayAsync(scenario, Difficulty.Hard, 7, Trainees.FreebieFirst);
        Assert.Equal(once.Run.Turns.Select(t => t.Answer), again.Run.Turns.Select(t => t.Answer));
        Assert.Equal(once.Points, again.Points);
    }
}
