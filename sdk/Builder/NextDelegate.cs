namespace Microsoft.Bot.Builder;

/// <summary>Passes a turn on to the next step of the pipeline.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);
