using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Reading.Models;
using CoachBot.Coaching.Reading.Training;

namespace CoachBot.Coaching.Tests.Reading.Training;

public sealed class TrainerTests : IDisposable
{
    private readonly SmallCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void The_same_texts_give_the_same_file_byte_for_byte() => Assert.Equal(Train(out _), Train(out _));

    [Fact]
    public async Task What_was_trained_reads_texts_it_has_not_seen()
    {
        var file = Path.Combine(_corpus.Folder, "own.model");
        await File.WriteAllBytesAsync(file, Train(out _));
        var reader = new LocalReader(ReaderModels.Load(file));

        var angry = await reader.ReadMessageAsync(new CustomerMessage("Put me through to your manager about the piano!"), CancellationToken.None);
        var calm = await reader.ReadMessageAsync(new CustomerMessage("What time does the library open on Sunday?"), CancellationToken.None);
        var draft = await reader.ReadReplyAsync(new DraftReply("That is our policy, the piano cannot be changed."), CancellationToken.None);

        Assert.True(angry.Has(Signals.Manager));
        Assert.True(angry.Escalate);
        Assert.True(angry.Heat > calm.Heat + 1);
        Assert.Empty(calm.Signals);
        Assert.False(draft.Send);
        Assert.Equal(Pitfalls.PolicyWall, Assert.Single(draft.Pitfalls).Code);
    }

    [Fact]
    public void The_report_says_how_well_each_label_is_found_in_files_held_back()
    {
        Train(out var report);

        Assert.Matches(@"manager\s+12\s+1\.00\s+1\.00\s+1\.00", report);
        Assert.Matches(@"policy-wall\s+12\s+1\.00\s+1\.00\s+1\.00", report);
        Assert.Matches(@"heat\s+24\s+Pearson r (0\.9\d+|1\.000)", report);
    }

    [Theory]
    [InlineData("""{"id":"1","text":"Hm.","heat":5,"signals":[],"escalate":false}""", "\"heat\" must be a number from 0 to 4")]
    [InlineData("""{"id":"1","text":"Hm.","heat":1,"signals":["grumpy"],"escalate":false}""", "\"signals\" has \"grumpy\"; allowed are self-harm")]
    [InlineData("""{"id":"1","text":"Hm.","heat":1,"signals":[]}""", "\"escalate\" are needed")]
    [InlineData("""{"id":"1"}""", "\"id\" and \"text\"")]
    public void A_wrong_line_of_the_corpus_is_named_with_file_line_and_field(string line, string problem)
    {
        File.AppendAllLines(Path.Combine(_corpus.Folder, "messages-bob.jsonl"), [line]);

        var wrong = Assert.Throws<InvalidDataException>(() => Corpus.Read(_corpus.Folder));

        Assert.Contains("messages-bob.jsonl:13", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(problem, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_hand_is_not_enough_to_learn_from()
    {
        File.Delete(Path.Combine(_corpus.Folder, "messages-bob.jsonl"));

        Assert.Contains("at least two files", Assert.Throws<InvalidDataException>(() => Train(out _)).Message, StringComparison.Ordinal);
    }

    private byte[] Train(out string report)
    {
        using var model = new MemoryStream();
        using var written = new StringWriter();
        Trainer.Train(Corpus.Read(_corpus.Folder), ["what time is it there", "ok thank you so much", "i want to book a room"], model, written);
        report = written.ToString();
        return model.ToArray();
    }
}
