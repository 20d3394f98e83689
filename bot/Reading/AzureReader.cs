using Azure.AI.TextAnalytics;
using CoachBot.Coaching.Reading;
using Polly;

namespace CoachBot.Bot.Reading;

/// <summary>The local reading, with what Azure adds to it when it answers in time. Only customers' messages go out, masked; drafts of staff never do.</summary>
public sealed class AzureReader : IReader
{
    private readonly IReader _local;
    private readonly AzureCalls _azure;
    private readonly Func<string, string> _mask;
    private readonly ResiliencePipeline<AzureFindings?> _pipeline;

    /// <summary>A reader on top of a local one.</summary>
    /// <param name="local">Reads first, and alone when Azure does not answer.</param>
    /// <param name="client">Reaches Azure.</param>
    /// <param name="mask">Hides personal data before a text leaves.</param>
    /// <param name="options">How long to wait.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">Hears of failures; never of texts.</param>
    public AzureReader(
        IReader local,
        TextAnalyticsClient client,
        Func<string, string> mask,
        AzureReaderOptions options,
        TimeProvider time,
        ILogger<AzureReader> logger)
    {
        _local = local;
        _azure = new(client);
        _mask = mask;
        _pipeline = AzurePipeline.Build(options, time, logger);
    }

    /// <inheritdoc/>
    public async ValueTask<MessageReading> ReadMessageAsync(CustomerMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var documents = AzureDocuments.Of(_mask(message.Text));
        if (documents.Count == 0)
            return await _local.ReadMessageAsync(message, cancellationToken);

        // Asked first, so that the local reading is done while the answer travels.
        var asked = AskAsync(documents, cancellationToken);
        var reading = await _local.ReadMessageAsync(message, cancellationToken);
        return await asked is { } found ? Add(reading, message.Text, found) : reading;
    }

    /// <inheritdoc/>
    public ValueTask<ReplyReading> ReadReplyAsync(DraftReply draft, CancellationToken cancellationToken)
        => _local.ReadReplyAsync(draft, cancellationToken);

    private static MessageReading Add(MessageReading reading, string text, AzureFindings found) => reading with
    {
        Heat = AzureHeat.Blend(reading, found.Positive, found.Negative),
        Gist = reading.Gist with { Grievance = reading.Gist.Grievance ?? AzureGist.Grievance(text, found) },
        Personal = [.. reading.Personal, .. AzurePersonal.Find(text, found)],
    };

    private Task<AzureFindings?> AskAsync(IReadOnlyList<TextDocumentInput> documents, CancellationToken cancellationToken)
        => _pipeline.ExecuteAsync(
            static async (ask, token) => (AzureFindings?)await ask._azure.AskAsync(ask.documents, token),
            (_azure, documents),
            cancellationToken).AsTask();
}
