namespace Microsoft.Bot.Builder;

/// <summary>Shorthands for telemetry.</summary>
public static class BotTelemetryClientExtensions
{
    /// <summary>Reports that a dialog was seen, where the client can take it.</summary>
    public static void TrackDialogView(
        this IBotTelemetryClient telemetryClient,
        string dialogName,
        IDictionary<string, string> properties = null,
        IDictionary<string, double> metrics = null)
    {
        if (telemetryClient is IBotPageViewTelemetryClient pages)
            pages.TrackPageView(dialogName, properties, metrics);
        else
            telemetryClient.TrackTrace($"Dialog View: {dialogName}", Severity.Information, properties!);
    }
}
