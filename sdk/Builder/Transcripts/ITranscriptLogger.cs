using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps what was said.</summary>
public interface ITranscriptLogger
{
    /// <summary>Keeps an activity.</summary>
    Task LogActivityAsync(IActivity activity);
}
