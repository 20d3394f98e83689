using System.Text;
using CoachBot.Sdk.Tests.Connector;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using static CoachBot.Sdk.Tests.AspNetCore.CloudAdapterFixture;

namespace CoachBot.Sdk.Tests.AspNetCore;

public sealed class CloudAdapterStandInTests : IDisposable
{
    private readonly CloudAdapterFixture _host = new();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("HEAD")]
    public async Task Only_posts_are_taken(string method)
    {
        Assert.Equal(405, (await _host.PostAsync(Activity(), change: request => request.Method = method)).Status);
        Assert.Equal(0, _host.Turns);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public async Task A_body_is_read_in_the_charset_it_names(string charset)
    {
        string? seen = null;
        await _host.PostAsync(
            string.Empty,
            (turn, _) =>
            {
                seen = turn.Activity.Text;
                return Task.CompletedTask;
            },
            request =>
            {
                request.ContentType = "application/json; charset=" + charset;
                request.Body = new MemoryStream(Encoding.GetEncoding(charset).GetBytes(Activity().Replace("hello", "Grüße", StringComparison.Ordinal)));
            });

        Assert.Equal("Grüße", seen);
    }

    [Fact]
    public async Task A_bad_token_is_unauthorized_and_a_good_one_is_not()
    {
        var issuer = new FakeIssuer();
        using var keys = new FakeChannel { Answer = issuer.Answer };
        var adapter = new CloudAdapter(FakeIssuer.Authentication(new FakeHttpClientFactory(keys)));
        var body = Activity().Replace("https://smba.example/", FakeIssuer.ServiceUrl, StringComparison.Ordinal);

        async Task<int> StatusAsync(string? header) =>
            (await _host.PostAsync(body, change: request => request.Headers.Authorization = header, adapter: adapter)).Status;

        Assert.Equal(401, await StatusAsync(null));
        Assert.Equal(401, await StatusAsync("Bearer x"));
        Assert.Equal(401, await StatusAsync(issuer.Header(audience: "other")));
        Assert.Equal(0, _host.Turns);
        Assert.Equal(200, await StatusAsync(issuer.Header()));
        Assert.Equal(1, _host.Turns);
    }
}
