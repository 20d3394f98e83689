using BenchmarkDotNet.Attributes;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Reading.Redaction;

namespace CoachBot.Bench;

/// <summary>How long it takes to read one text on one core.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private const string Message =
        "I was told on Monday that somebody would ring me before five. Nobody did. I rang again on Tuesday and was put through to three people " +
        "who each sent me to the next one, and my shop has been without a card terminal for two days now. I am losing customers. I want to speak to your manager today!!";

    private const string Draft =
        "Thank you for telling us, and I'm sorry you lost two days of sales over this. We should have rung you on Monday. I've had the terminal swapped: " +
        "Marta brings a new one to your shop by noon tomorrow, and I'll ring you at one to hear whether it works.";

    private readonly LocalReader _reader = new();
    private readonly Redactor _redactor = new();

    /// <summary>A customer's message of about 280 characters.</summary>
    [Benchmark]
    public async Task<MessageReading> ReadMessage() => await _reader.ReadMessageAsync(new CustomerMessage(Message), CancellationToken.None);

    /// <summary>A draft of about the same length.</summary>
    [Benchmark]
    public async Task<ReplyReading> ReadDraft() => await _reader.ReadReplyAsync(new DraftReply(Draft), CancellationToken.None);

    /// <summary>Masking the message.</summary>
    [Benchmark]
    public string Mask() => _redactor.Mask(Message);
}
