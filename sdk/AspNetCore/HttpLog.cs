using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>What the adapter logs.</summary>
internal static partial class HttpLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "The body of a request could not be read at {Path}")]
    public static partial void NotReadable(ILogger logger, string? path, Exception error);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "A request held no activity")]
    public static partial void NoActivity(ILogger logger);

    [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "A request was not authorized")]
    public static partial void Unauthorized(ILogger logger, Exception error);
}
