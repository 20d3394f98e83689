using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What the connector logs.</summary>
internal static partial class ConnectorLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "A request was refused: {Reason}")]
    public static partial void Refused(ILogger logger, string reason, Exception? cause);
}
