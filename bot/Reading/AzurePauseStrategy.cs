using System.Globalization;
using Azure;
using Polly;
using Polly.CircuitBreaker;

namespace CoachBot.Bot.Reading;

/// <summary>Leaves Azure alone for as long as it asked (Retry-After), from the first refusal on; the circuit breaker needs two.</summary>
internal sealed class AzurePauseStrategy(TimeProvider time, TimeSpan longest) : ResilienceStrategy<AzureFindings?>
{
    private long _untilTicks;

    protected override async ValueTask<Outcome<AzureFindings?>> ExecuteCore<TState>(
        Func<ResilienceContext, TState, ValueTask<Outcome<AzureFindings?>>> callback, ResilienceContext context, TState state)
    {
        var left = TimeSpan.FromTicks(Interlocked.Read(ref _untilTicks) - time.GetUtcNow().UtcTicks);
        if (left > TimeSpan.Zero)
            return Outcome.FromException<AzureFindings?>(new BrokenCircuitException("Azure asked to be left alone for a while.", left));

        var outcome = await callback(context, state);
        if (outcome.Exception is RequestFailedException failure && RetryAfter(failure, time.GetUtcNow()) is { } pause)
            Interlocked.Exchange(ref _untilTicks, (time.GetUtcNow() + (pause < longest ? pause : longest)).UtcTicks);
        return outcome;
    }

    private static TimeSpan? RetryAfter(RequestFailedException failure, DateTimeOffset now)
    {
        if (failure.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var told) != true)
            return null;
        if (int.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(seconds);
        return DateTimeOffset.TryParse(told, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var when) ? when - now : null;
    }

    /// <summary>Names the strategy.</summary>
    internal sealed class Options : ResilienceStrategyOptions
    {
        public Options() => Name = "Pause";
    }
}
