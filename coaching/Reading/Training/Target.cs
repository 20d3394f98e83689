namespace CoachBot.Coaching.Reading.Training;

/// <summary>What one column of a model is to learn.</summary>
/// <param name="Label">The label.</param>
/// <param name="Values">Of each text: 1 or 0 for a label, or a number to be read off.</param>
/// <param name="Kind">What is learned.</param>
/// <param name="Recall">How much more a miss costs than a false alarm: the beta of the F-measure the threshold is set by.</param>
/// <param name="Keep">Instead: the share of texts with the label that must be found.</param>
internal sealed record Target(string Label, double[] Values, TargetKind Kind, double Recall = 1, double? Keep = null);
