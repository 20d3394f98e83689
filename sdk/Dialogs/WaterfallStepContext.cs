namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a waterfall step has at hand.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _nextCalled;

    internal WaterfallStepContext(
        WaterfallDialog waterfall,
        DialogContext dc,
        object options,
        IDictionary<string, object> values,
        int index,
        DialogReason reason,
        object? result)
        : base(dc.Dialogs, dc, new DialogState(dc.Stack))
    {
        // A step stands in the place of its waterfall, not inside it.
        Parent = dc.Parent;
        _waterfall = waterfall;
        Index = index;
        Options = options;
        Reason = reason;
        Result = result!;
        Values = values;
    }

    /// <summary>The number of the step, from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was started with: null when nothing.</summary>
    public object Options { get; }

    /// <summary>Why the step runs.</summary>
    public DialogReason Reason { get; }

    /// <summary>What the step before it led to: null when nothing.</summary>
    public object Result { get; }

    /// <summary>What the waterfall remembers from step to step.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes to the next step at once.</summary>
    public async Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        Guard.NotCancellationToken(result, nameof(result));
        if (_nextCalled)
        {
            throw new InvalidOperationException(
                $"WaterfallStepContext.NextAsync(): method already called for dialog and step '{_waterfall.Id}[{Index}]'.");
        }

        _nextCalled = true;
        return await _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
