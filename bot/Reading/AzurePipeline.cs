using Azure;
using Azure.Identity;
using Polly;
using Polly.CircuitBreaker;
using Polly.Fallback;
using Polly.Timeout;

namespace CoachBot.Bot.Reading;

/// <summary>What stands between a turn and Azure: a time limit, a breaker, a pause when asked, and nothing found when all fails.</summary>
public static class AzurePipeline
{
    /// <summary>Builds it.</summary>
    public static ResiliencePipeline<AzureFindings?> Build(AzureReaderOptions options, TimeProvider time, ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new ResiliencePipelineBuilder<AzureFindings?> { TimeProvider = time }
            .AddFallback(Fallback(logger))
            .AddStrategy(_ => new AzurePauseStrategy(time, options.LongestPause), new AzurePauseStrategy.Options())
            .AddCircuitBreaker(Breaker(options, logger))
            .AddTimeout(options.TimeLimit)
            .Build();
    }

    private static FallbackStrategyOptions<AzureFindings?> Fallback(ILogger logger) => new()
    {
        // The caller's own cancellation is not a failure of Azure: it goes through.
        ShouldHandle = a => ValueTask.FromResult(a.Outcome.Exception is not null && !a.Context.CancellationToken.IsCancellationRequested),
        FallbackAction = _ => Outcome.FromResultAsValueTask<AzureFindings?>(null),
        OnFallback = a =>
        {
            if (a.Outcome.Exception is not BrokenCircuitException)
                logger.LogWarning("Azure did not read a message ({Failure}); the local reading stands alone.", Short(a.Outcome.Exception));
            return ValueTask.CompletedTask;
        },
    };

    private static CircuitBreakerStrategyOptions<AzureFindings?> Breaker(AzureReaderOptions options, ILogger logger) => new()
    {
        MinimumThroughput = 2,
        FailureRatio = 0.5,
        SamplingDuration = TimeSpan.FromMinutes(5),
        ShouldHandle = a => ValueTask.FromResult(
            a.Outcome.Exception is { } e && !a.Context.CancellationToken.IsCancellationRequested && IsOutage(e)),
        BreakDurationGenerator = a => ValueTask.FromResult(Break(options, a.HalfOpenAttempts)),
        OnOpened = a =>
        {
            logger.LogWarning("Azure is left alone for {Seconds} s; the local reading stands alone.", a.BreakDuration.TotalSeconds);
            return ValueTask.CompletedTask;
        },
        OnClosed = _ =>
        {
            logger.LogInformation("Azure reads along again.");
            return ValueTask.CompletedTask;
        },
    };

    private static TimeSpan Break(AzureReaderOptions options, int attempts)
    {
        var doubled = options.Break * Math.Pow(2, Math.Min(attempts, 10));
        return doubled < options.LongestBreak ? doubled : options.LongestBreak;
    }

    // A text that Azure cannot take says nothing about the next one.
    private static bool IsOutage(Exception exception) => exception switch
    {
        RequestFailedException { Status: 400 or 413 or 200 } => false,
        RequestFailedException or HttpRequestException or IOException => true,
        TimeoutRejectedException or OperationCanceledException or AuthenticationFailedException => true,
        _ => false,
    };

    // Never the message: it may quote what was sent.
    private static string Short(Exception? exception) => exception switch
    {
        RequestFailedException e => $"{e.Status} {e.ErrorCode}",
        TimeoutRejectedException => "too slow",
        _ => exception?.GetType().Name ?? "",
    };
}
