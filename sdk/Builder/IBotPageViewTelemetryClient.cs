namespace Microsoft.Bot.Builder;

/// <summary>Where the bot reports which dialogs are seen.</summary>
public interface IBotPageViewTelemetryClient
{
    /// <summary>Reports that a dialog was seen.</summary>
    void TrackPageView(string name, IDictionary<string, string> properties = null, IDictionary<string, double> metrics = null);
}
