using Azure.Core;
using CoachBot.Bot.Reading;
using Moq;

namespace CoachBot.Bot.Tests.Reading;

public sealed class PatientCredentialTests
{
    private static readonly TokenRequestContext Scope = new(["https://cognitiveservices.azure.com/.default"]);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_turn_that_gives_up_does_not_stop_the_token()
    {
        var slow = new TaskCompletionSource<AccessToken>(TaskCreationOptions.RunContinuationsAsynchronously);
        var inner = new Mock<TokenCredential>();
        inner.Setup(c => c.GetTokenAsync(It.IsAny<TokenRequestContext>(), It.IsAny<CancellationToken>())).Returns(new ValueTask<AccessToken>(slow.Task));
        var credential = new PatientCredential(inner.Object);
        using var turn = new CancellationTokenSource();

        var first = credential.GetTokenAsync(Scope, turn.Token).AsTask();
        await turn.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        var second = credential.GetTokenAsync(Scope, CancellationToken.None).AsTask();
        slow.SetResult(new AccessToken("late", DateTimeOffset.MaxValue));

        Assert.Equal("late", (await second.WaitAsync(Patience)).Token);
        inner.Verify(c => c.GetTokenAsync(It.IsAny<TokenRequestContext>(), CancellationToken.None), Times.Once);
    }

    [Fact]
    public async Task A_failed_fetch_is_tried_again()
    {
        var inner = new Mock<TokenCredential>();
        inner.SetupSequence(c => c.GetTokenAsync(It.IsAny<TokenRequestContext>(), It.IsAny<CancellationToken>()))
            .Throws(new InvalidOperationException("no identity"))
            .ReturnsAsync(new AccessToken("now", DateTimeOffset.MaxValue));
        var credential = new PatientCredential(inner.Object);

        await Assert.ThrowsAsync<InvalidOperationException>(() => credential.GetTokenAsync(Scope, CancellationToken.None).AsTask());

        Assert.Equal("now", (await credential.GetTokenAsync(Scope, CancellationToken.None)).Token);
    }
}
