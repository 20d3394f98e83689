using System.Net;
using Azure;
using Azure.AI.TextAnalytics;
using Azure.Core;
using Moq;

namespace CoachBot.Sdk.Tests.TextAnalytics;

public sealed class CredentialTests : IDisposable
{
    private static readonly Uri Endpoint = new("https://contoso.cognitiveservices.azure.com");
    private readonly FakeLanguageService _service = new(HttpStatusCode.OK, Answers.Pii);

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task A_token_is_asked_for_the_service_and_sent()
    {
        TokenRequestContext? asked = null;
        var credential = new Mock<TokenCredential>();
        credential.Setup(c => c.GetTokenAsync(It.IsAny<TokenRequestContext>(), It.IsAny<CancellationToken>()))
            .Callback((TokenRequestContext context, CancellationToken _) => asked = context)
            .ReturnsAsync(new AccessToken("the-token", DateTimeOffset.MaxValue));

        await new TextAnalyticsClient(Endpoint, credential.Object, _service.Options).RecognizePiiEntitiesAsync("Hello");

        Assert.Equal(["https://cognitiveservices.azure.com/.default"], asked!.Value.Scopes);
        Assert.Equal("Bearer the-token", _service.Requests.Single().Headers.Authorization!.ToString());
    }

    [Fact]
    public async Task A_rotated_key_counts_at_once()
    {
        var key = new AzureKeyCredential("old");
        var client = new TextAnalyticsClient(Endpoint, key, _service.Options);

        key.Update("new");
        await client.RecognizePiiEntitiesAsync("Hello");

        Assert.Equal("new", _service.Requests.Single().Headers.GetValues("Ocp-Apim-Subscription-Key").Single());
    }

    [Fact]
    public void Endpoint_and_credential_are_needed()
    {
        Assert.Throws<ArgumentNullException>(() => new TextAnalyticsClient(null!, new AzureKeyCredential("k")));
        Assert.Throws<ArgumentNullException>(() => new TextAnalyticsClient(Endpoint, (AzureKeyCredential)null!));
        Assert.Throws<ArgumentNullException>(() => new TextAnalyticsClient(Endpoint, (TokenCredential)null!));
    }

    [Fact]
    public async Task A_client_can_be_mocked()
    {
        var answer = TextAnalyticsModelFactory.KeyPhraseCollection(["late parcel"]);
        var client = new Mock<TextAnalyticsClient>();
        client.Setup(c => c.ExtractKeyPhrasesAsync("text", null, It.IsAny<CancellationToken>()))
            .ReturnsAsync(Response.FromValue(answer, Mock.Of<Response>()));

        Assert.Equal(["late parcel"], (await client.Object.ExtractKeyPhrasesAsync("text")).Value);
    }
}
