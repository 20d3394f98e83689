using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can call each other by id.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = new(StringComparer.Ordinal);
    private readonly IStatePropertyAccessor<DialogState>? _dialogState;
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string? _version;

    /// <summary>Creates a set whose stack is kept in a state property.</summary>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
        => _dialogState = dialogState ?? throw new ArgumentNullException(nameof(dialogState));

    /// <summary>Creates a set whose stack is kept by its owner.</summary>
    public DialogSet()
    {
    }

    /// <summary>Where the dialogs report to: setting it sets it on each of them.</summary>
    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            var client = value ?? NullBotTelemetryClient.Instance;

            // Sets can contain each other through their components: the second visit ends here.
            if (ReferenceEquals(client, _telemetryClient))
                return;
            _telemetryClient = client;
            foreach (var dialog in _dialogs.Values)
                dialog.TelemetryClient = client;
        }
    }

    /// <summary>A text that changes when the dialogs in the set change.</summary>
    public virtual string GetVersion()
    {
        if (_version is not null)
            return _version;
        var versions = new StringBuilder();
        foreach (var dialog in _dialogs)
            versions.Append('|').Append(dialog.Value.GetVersion());
        return _version = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(versions.ToString())));
    }

    /// <summary>Adds a dialog. A second dialog of the same id gets a number after its id.</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        _version = null;
        if (_dialogs.TryGetValue(dialog.Id, out var existing))
        {
            if (ReferenceEquals(existing, dialog))
                return this;
            dialog.Id = FreeId(dialog.Id);
        }

        dialog.TelemetryClient = _telemetryClient;
        _dialogs[dialog.Id] = dialog;

        if (dialog is IDialogDependencies dependent)
        {
            foreach (var dependency in dependent.GetDependencies())
                Add(dependency);
        }

        return this;
    }

    /// <summary>Creates the context of a turn from the stored stack.</summary>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState is null)
            throw new InvalidOperationException("DialogSet.CreateContextAsync(): DialogSet created with a null IStatePropertyAccessor.");
        var state = await _dialogState.GetAsync(turnContext, static () => new DialogState(), cancellationToken);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>The dialog of an id: null when there is none.</summary>
    public Dialog Find(string dialogId)
    {
        if (string.IsNullOrWhiteSpace(dialogId))
            throw new ArgumentNullException(nameof(dialogId));
        return _dialogs.GetValueOrDefault(dialogId)!;
    }

    /// <summary>All dialogs, in the order they were added.</summary>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    private string FreeId(string id)
    {
        var suffix = 2;
        while (_dialogs.ContainsKey(id + suffix))
            suffix++;
        return id + suffix;
    }
}
