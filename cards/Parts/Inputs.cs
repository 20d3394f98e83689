using AdaptiveCards;
using CoachBot.Coaching.Guidance;

namespace CoachBot.Cards.Parts;

/// <summary>The inputs of a card. None is required by the card itself: the coach says what is missing, and keeps what was typed.</summary>
internal static class Inputs
{
    private const int MostTyped = 8000;
    private const int MostShown = 600;

    public static AdaptiveTextInput Text(string id, string label, string? placeholder = null, bool lines = true, string? value = null) => new()
    {
        Id = id,
        Label = label,
        Placeholder = placeholder,
        IsMultiline = lines,
        MaxLength = MostTyped,
        Value = value,
    };

    /// <summary>What a stage asks for. A value too long to be edited here is shown instead: left empty, it stays as it is.</summary>
    public static IEnumerable<AdaptiveElement> Ask(FactAsk ask, Room room)
    {
        var label = room.Cut(ask.Required ? CardWords.Say("ask.required", ("label", ask.Label)) : ask.Label, 160);
        if (ask.Choices.Count > 0)
        {
            yield return Choice(CardFields.Of(ask.Fact), label, ask.Choices, ask.Value, room);
            yield break;
        }

        var fits = room.Fits(ask.Value, MostShown);
        yield return Text(CardFields.Of(ask.Fact), label, string.IsNullOrWhiteSpace(ask.Placeholder) ? null : room.Cut(ask.Placeholder, 160), lines: true, fits && ask.Value is not null ? room.Cut(ask.Value, MostShown) : null);
        if (!fits)
            yield return Lines.Near(Lines.Small(CardWords.Say("ask.on-record", ("value", room.Cut(ask.Value, MostShown)))));
    }

    public static AdaptiveChoiceSetInput Choice(string id, string label, IReadOnlyList<Choice> choices, string? value, Room room) => new()
    {
        Id = id,
        Label = label,
        Style = choices.Count > 3 ? AdaptiveChoiceInputStyle.Compact : AdaptiveChoiceInputStyle.Expanded,
        Value = value,
        Wrap = true,
        Choices = [.. room.First(choices, 12).Select(c => new AdaptiveChoice { Title = room.Cut(c.Text, 120), Value = c.Value })],
    };
}
