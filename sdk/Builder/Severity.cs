namespace Microsoft.Bot.Builder;

/// <summary>How serious a trace is.</summary>
public enum Severity
{
    /// <summary>For those who look closely.</summary>
    Verbose = 0,

    /// <summary>Worth knowing.</summary>
    Information = 1,

    /// <summary>Worth a look.</summary>
    Warning = 2,

    /// <summary>Something failed.</summary>
    Error = 3,

    /// <summary>Everything is at stake.</summary>
    Critical = 4,
}
