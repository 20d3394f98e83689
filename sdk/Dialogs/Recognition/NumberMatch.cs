namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>A number read in a text: from which character to which. Counted from the end, 1 is the last.</summary>
internal sealed record NumberMatch(string Text, int Start, int End, decimal Value, bool FromEnd = false);
