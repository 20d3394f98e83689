using System.Text.Json;
using CoachBot.Bot.CommandLine;
using CoachBot.Coaching.Reading;

namespace CoachBot.Bot.Tests;

public class LineReaderTests
{
    private readonly StringWriter _to = new();
    private readonly StringWriter _problems = new();

    [Fact]
    public async Task A_message_comes_back_with_its_heat_and_the_words_that_show_its_signals()
    {
        await ReadAsync("""{"id":"m1","text":"I want to speak to your manager. This is a disgrace!"}""");

        var reading = JsonDocument.Parse(_to.ToString()).RootElement;
        Assert.Equal("m1", reading.GetProperty("id").GetString());
        Assert.InRange(reading.GetProperty("heat").GetDouble(), 1, 4);
        Assert.True(reading.GetProperty("escalate").GetBoolean());
        var signal = reading.GetProperty("signals").EnumerateArray().Single(s => s.GetProperty("code").GetString() == Signals.Manager);
        Assert.Contains("manager", signal.GetProperty("evidence").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_comes_back_with_moves_pitfalls_and_whether_to_send_it()
    {
        await Lines().ReadRepliesAsync(new StringReader("""{"id":"r1","context":"Late parcel","text":"That is our policy. There is nothing we can do."}"""), labels: false, CancellationToken.None);

        var reading = JsonDocument.Parse(_to.ToString()).RootElement;
        Assert.False(reading.GetProperty("send").GetBoolean());
        Assert.Contains(reading.GetProperty("pitfalls").EnumerateArray(), p => p.GetProperty("code").GetString() == Pitfalls.PolicyWall);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("""{"id":"m2"}""")]
    [InlineData("""{"id":"m2","text":null}""")]
    [InlineData("""{"id":"m2","text":"x","heat":"hot"}""")]
    [InlineData("[]")]
    public async Task A_bad_line_is_named_and_the_rest_is_read(string bad)
    {
        var count = await ReadAsync($$"""
            {"id":"m1","text":"Where is my parcel?"}
            {{bad}}

            {"id":"m3","text":"Thanks, all good."}
            """);

        Assert.Equal(1, count);
        Assert.StartsWith("Line 2 is not read:", _problems.ToString(), StringComparison.Ordinal);
        Assert.Equal(2, _to.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task With_labels_it_says_how_well_each_was_found()
    {
        await Lines().ReadMessagesAsync(
            new StringReader("""
                {"id":"m1","text":"I want to speak to your manager now!","heat":3,"signals":["manager"],"escalate":true}
                {"id":"m2","text":"What time do you open?","heat":0,"signals":[],"escalate":false}
                """),
            labels: true,
            CancellationToken.None);

        Assert.Matches(@"manager\s+1\s+1\.00\s+1\.00\s+1\.00", _to.ToString());
        Assert.Matches(@"heat, Pearson r\s+1\.000", _to.ToString());
        Assert.Matches(@"false escalations per 1,000\s+0\.000", _to.ToString());
    }

    private Task<int> ReadAsync(string lines) => Lines().ReadMessagesAsync(new StringReader(lines), labels: false, CancellationToken.None);

    private LineReader Lines() => new(new LocalReader(), _to, _problems);
}
