using Microsoft.Bot.Schema;
using Trace = System.Diagnostics.Trace;

namespace Microsoft.Bot.Builder;

/// <summary>Writes what is said to the trace listeners.</summary>
public class TraceTranscriptLogger : ITranscriptLogger
{
    private readonly bool _traceActivity;

    /// <summary>Writes whole activities.</summary>
    public TraceTranscriptLogger()
        : this(true)
    {
    }

    /// <summary>Writes whole activities, or only who said what.</summary>
    public TraceTranscriptLogger(bool traceActivity) => _traceActivity = traceActivity;

    /// <inheritdoc />
    public Task LogActivityAsync(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (_traceActivity)
            Trace.TraceInformation("{0}", SchemaJson.Serialize(activity));
        else
            Trace.TraceInformation("{0} {1}: {2}", activity.From?.Name ?? activity.From?.Id, activity.Type, activity.AsMessageActivity()?.Text);
        return Task.CompletedTask;
    }
}
