namespace CoachBot.Sdk.Tests.Connector;

internal sealed class FakeHttpClientFactory(FakeChannel channel) : IHttpClientFactory
{
    public HttpClient CreateClient(string name) => channel.CreateClient();
}
