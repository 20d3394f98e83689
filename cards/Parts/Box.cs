using AdaptiveCards;

namespace CoachBot.Cards.Parts;

/// <summary>Groups of lines.</summary>
internal static class Box
{
    public static AdaptiveContainer Of(AdaptiveContainerStyle style, params IEnumerable<AdaptiveElement> items) =>
        new() { Style = style, Items = [.. items], Spacing = AdaptiveSpacing.Medium };

    /// <summary>Hidden until a toggle asks for it.</summary>
    public static AdaptiveContainer Hidden(string id, params IEnumerable<AdaptiveElement> items) =>
        new() { Id = id, IsVisible = false, Items = [.. items], Spacing = AdaptiveSpacing.Small };

    /// <summary>A line for the agent about what just happened; none when there is nothing to say.</summary>
    public static IEnumerable<AdaptiveElement> Notice(string? words, Room room)
    {
        if (!string.IsNullOrWhiteSpace(words))
            yield return Of(AdaptiveContainerStyle.Accent, Lines.Plain(room.Cut(words, 400)));
    }
}
