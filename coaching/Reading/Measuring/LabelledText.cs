using System.Text.Json.Serialization;

namespace CoachBot.Coaching.Reading.Measuring;

/// <summary>A customer's message or an agent's draft, with the labels people gave it, where they did.</summary>
/// <param name="Id">Names the text.</param>
/// <param name="Text">The text.</param>
/// <param name="Context">Of a draft: what the customer said.</param>
/// <param name="Heat">Label: 0 to 4.</param>
/// <param name="Signals">Label: the signals.</param>
/// <param name="Escalate">Label: to be handed up.</param>
/// <param name="Moves">Label: the moves of a draft.</param>
/// <param name="Pitfalls">Label: the pitfalls of a draft.</param>
/// <param name="Send">Label: a draft that may go.</param>
public sealed record LabelledText(
    [property: JsonRequired] string Id,
    [property: JsonRequired] string Text,
    string? Context = null,
    double? Heat = null,
    IReadOnlyList<string>? Signals = null,
    bool? Escalate = null,
    IReadOnlyList<string>? Moves = null,
    IReadOnlyList<string>? Pitfalls = null,
    bool? Send = null);
