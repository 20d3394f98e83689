using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that runs steps one after another, usually one question each.</summary>
public class WaterfallDialog : Dialog
{
    private const string PersistedOptions = "options";
    private const string PersistedStep = "stepIndex";
    private const string PersistedValues = "values";
    private const string PersistedInstance = "instanceId";

    private readonly List<WaterfallStep> _steps = [];
    private string?[] _names = [];
    private string? _version;

    /// <summary>Creates a waterfall.</summary>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId)
    {
        if (actions is not null)
            _steps.AddRange(actions);
    }

    /// <inheritdoc/>
    public override string GetVersion() => _version ??= $"{Id}:{_steps.Count.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Adds a step to the end.</summary>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        _steps.Add(step ?? throw new ArgumentNullException(nameof(step)));
        _version = null;
        return this;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        Guard.NotCancellationToken(options, nameof(options));

        var instanceId = Guid.NewGuid().ToString();
        var state = dc.ActiveDialog.State;
        state[PersistedOptions] = options!;
        state[PersistedValues] = new Dictionary<string, object>(StringComparer.Ordinal);
        state[PersistedInstance] = instanceId;

        Track("WaterfallStart", instanceId);
        TelemetryClient.TrackDialogView(Id);
        return await RunStepAsync(dc, 0, DialogReason.BeginCalled, null!, cancellationToken);
    }

    /// <summary>Goes to the next step with the text of the message. Other activities change nothing.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var activity = dc.Context.Activity;
        if (!string.Equals(activity.Type, ActivityTypes.Message, StringComparison.Ordinal))
            return EndOfTurn;
        return await ResumeDialogAsync(dc, DialogReason.ContinueCalled, activity.Text, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        Guard.NotCancellationToken(result, nameof(result));
        var index = StateValue.Int(dc.ActiveDialog.State, PersistedStep);
        return await RunStepAsync(dc, index + 1, reason, result!, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        if (reason == DialogReason.CancelCalled)
        {
            var step = StepName(StateValue.Int(instance.State, PersistedStep));
            Track("WaterfallCancel", StateValue.Get<string>(instance.State, PersistedInstance), step);
        }
        else if (reason == DialogReason.EndCalled)
        {
            Track("WaterfallComplete", StateValue.Get<string>(instance.State, PersistedInstance));
        }

        return Task.CompletedTask;
    }

    /// <summary>Runs one step.</summary>
    protected virtual async Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var instanceId = StateValue.Get<string>(stepContext.ActiveDialog.State, PersistedInstance);
        Track("WaterfallStep", instanceId, StepName(stepContext.Index));
        return await _steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Runs the step of a number, or ends the waterfall after the last.</summary>
    protected async Task<DialogTurnResult> RunStepAsync(
        DialogContext dc, int index, DialogReason reason, object result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count)
            return await dc.EndDialogAsync(result, cancellationToken);

        var state = dc.ActiveDialog.State;
        state[PersistedStep] = index;
        state.TryGetValue(PersistedOptions, out var options);
        var values = StateValue.Map(state, PersistedValues);
        var context = new WaterfallStepContext(this, dc, options!, values, index, reason, result);
        return await OnStepAsync(context, cancellationToken);
    }

    private void Track(string name, string? instanceId, string? step = null)
    {
        // Building the properties costs more than the step itself when nobody listens.
        if (TelemetryClient is NullBotTelemetryClient)
            return;
        var properties = new Dictionary<string, string>(StringComparer.Ordinal) { ["DialogId"] = Id };
        if (step is not null)
            properties["StepName"] = step;
        properties["InstanceId"] = instanceId!;
        TelemetryClient.TrackEvent(name, properties);
    }

    private string StepName(int index)
    {
        if (_names.Length != _steps.Count)
            _names = new string?[_steps.Count];
        if (index < 0 || index >= _names.Length)
            return Numbered(index);
        return _names[index] ??= Named(_steps[index].Method.Name, index);
    }

    /// <summary>The compiler's name for a lambda says nothing to a reader.</summary>
    private string Named(string method, int index)
        => string.IsNullOrWhiteSpace(method) || method.Contains('<') ? Numbered(index) : method;

    private string Numbered(int index) => string.Create(CultureInfo.InvariantCulture, $"Step{index + 1}of{_steps.Count}");
}
