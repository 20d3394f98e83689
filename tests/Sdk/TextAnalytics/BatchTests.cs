using System.Net;
using Azure.AI.TextAnalytics;

namespace CoachBot.Sdk.Tests.TextAnalytics;

public sealed class BatchTests : IDisposable
{
    private readonly FakeLanguageService _service = new(HttpStatusCode.OK, Answers.KeyPhrases);

    private static TextDocumentInput[] Documents => [new("a", "one"), new("b", ""), new("c", "three")];

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task Results_come_in_the_order_the_documents_were_sent()
    {
        ExtractKeyPhrasesResultCollection results = await _service.Client.ExtractKeyPhrasesBatchAsync(Documents);

        Assert.Equal(["a", "b", "c"], results.Select(r => r.Id));
        Assert.Equal(["wrong invoice", "two months"], results[0].KeyPhrases);
    }

    [Fact]
    public async Task A_document_that_failed_says_why_and_has_no_result()
    {
        ExtractKeyPhrasesResultCollection results = await _service.Client.ExtractKeyPhrasesBatchAsync(Documents);

        Assert.Equal([false, true, false], results.Select(r => r.HasError));
        Assert.Equal(TextAnalyticsErrorCode.InvalidDocument, results[1].Error.ErrorCode.ToString());
        Assert.Equal("Document text is empty.", results[1].Error.Message);
        Assert.Throws<InvalidOperationException>(() => results[1].KeyPhrases);
    }

    [Fact]
    public async Task A_batch_needs_a_document()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => _service.Client.ExtractKeyPhrasesBatchAsync(Array.Empty<TextDocumentInput>()));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _service.Client.ExtractKeyPhrasesBatchAsync((IEnumerable<string>)null!));
        await Assert.ThrowsAsync<ArgumentException>(() => _service.Client.ExtractKeyPhrasesAsync(""));
        Assert.Empty(_service.Requests);
    }
}
