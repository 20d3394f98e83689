using AdaptiveCards;

namespace CoachBot.Cards.Practice;

/// <summary>Two equal columns. What stands in them is short, since a chat may be narrow.</summary>
internal static class Columns
{
    public static AdaptiveColumnSet Of(IEnumerable<AdaptiveElement> left, IEnumerable<AdaptiveElement> right) => new()
    {
        Columns = [Half(left), Half(right)],
        Spacing = AdaptiveSpacing.Small,
    };

    private static AdaptiveColumn Half(IEnumerable<AdaptiveElement> items) => new() { Width = "1", Items = [.. items] };
}
