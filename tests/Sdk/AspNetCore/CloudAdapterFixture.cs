using System.Text;
using CoachBot.Sdk.Tests.Connector;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace CoachBot.Sdk.Tests.AspNetCore;

/// <summary>An adapter between a request that a test writes and a channel that keeps what it is sent.</summary>
internal sealed class CloudAdapterFixture : IDisposable
{
    public CloudAdapterFixture()
    {
        Adapter = new CloudAdapter(BotFrameworkAuthenticationFactory.Create(
            channelService: null,
            validateAuthority: false,
            toChannelFromBotLoginUrl: null,
            toChannelFromBotOAuthScope: null,
            toBotFromChannelTokenIssuer: null,
            oAuthUrl: null,
            toBotFromChannelOpenIdMetadataUrl: null,
            toBotFromEmulatorOpenIdMetadataUrl: null,
            callerId: null,
            new PasswordServiceClientCredentialFactory(),
            new AuthenticationConfiguration(),
            new FakeHttpClientFactory(Channel),
            logger: null));
    }

    public FakeChannel Channel { get; } = new();

    public CloudAdapter Adapter { get; }

    public int Turns { get; private set; }

    public static string Activity(string type = "message", string more = "") => $$"""
        {"type":"{{type}}","id":"a1","channelId":"msteams","serviceUrl":"https://smba.example/","from":{"id":"u"},"recipient":{"id":"b"},
         "conversation":{"id":"c"},"text":"hello"{{more}}}
        """;

    public async Task<(int Status, string Body, string? ContentType)> PostAsync(
        string body,
        Func<ITurnContext, CancellationToken, Task>? bot = null,
        Action<HttpRequest>? change = null,
        CloudAdapter? adapter = null)
    {
        var context = new DefaultHttpContext();
        context.Request.Method = HttpMethods.Post;
        context.Request.ContentType = "application/json; charset=utf-8";
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        var answer = new MemoryStream();
        context.Response.Body = answer;
        change?.Invoke(context.Request);
        await (adapter ?? Adapter).ProcessAsync(context.Request, context.Response, new Bot(this, bot));
        return (context.Response.StatusCode, Encoding.UTF8.GetString(answer.ToArray()), context.Response.ContentType);
    }

    public void Dispose() => Channel.Dispose();

    private sealed class Bot(CloudAdapterFixture owner, Func<ITurnContext, CancellationToken, Task>? turn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            owner.Turns++;
            return turn?.Invoke(turnContext, cancellationToken) ?? Task.CompletedTask;
        }
    }
}
