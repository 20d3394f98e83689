using Microsoft.Bot.Builder.TraceExtensions;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog with dialogs of its own.</summary>
public abstract class DialogContainer : Dialog
{
    /// <summary>Creates a container.</summary>
    protected DialogContainer(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialogs inside.</summary>
    public DialogSet Dialogs { get; set; } = new();

    /// <inheritdoc/>
    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set
        {
            base.TelemetryClient = value ?? NullBotTelemetryClient.Instance;
            Dialogs.TelemetryClient = base.TelemetryClient;
        }
    }

    /// <summary>Creates the context of the dialogs inside: null when none is active.</summary>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    /// <summary>The dialog inside of an id: null when there is none.</summary>
    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);

    /// <inheritdoc/>
    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        var handled = await base.OnDialogEventAsync(dc, e, cancellationToken);
        if (!handled && string.Equals(e.Name, DialogEvents.VersionChanged, StringComparison.Ordinal))
        {
            var message = $"Unhandled dialog event: {e.Name}. Active Dialog: {dc.ActiveDialog.Id}";
            dc.Dialogs.TelemetryClient.TrackTrace(message, Severity.Warning, null!);
            await dc.Context.TraceActivityAsync(message, cancellationToken: cancellationToken);
        }

        return handled;
    }

    /// <summary>A text that changes when the dialogs inside change.</summary>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>Raises an event when the dialogs inside are not those that the running instance began with.</summary>
    protected virtual async Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var instance = dc.ActiveDialog;
        var before = instance.Version;
        var now = GetInternalVersion();
        instance.Version = now;
        if (before is not null && !string.Equals(before, now, StringComparison.Ordinal))
            await dc.EmitEventAsync(DialogEvents.VersionChanged, Id, true, false, cancellationToken);
    }
}
