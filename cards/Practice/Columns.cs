using AdaptiveCards;

namespace CoachBot.Cards.Practice;

/// <summary>Columns. A card cannot put them under each other where a chat is narrow, so what stands in them is short.</summary>
internal static class Columns
{
    /// <summary>Two of the same width.</summary>
    public static AdaptiveColumnSet Halves(IEnumerable<AdaptiveElement> left, IEnumerable<AdaptiveElement> right) => Of(Column("1", left), Column("1", right));

    /// <summary>A narrow one, and the rest of the line.</summary>
    public static AdaptiveColumnSet Beside(AdaptiveElement narrow, AdaptiveElement wide) => Of(Column("auto", [narrow]), Column("stretch", [wide]));

    private static AdaptiveColumnSet Of(AdaptiveColumn left, AdaptiveColumn right) => new() { Columns = [left, right], Spacing = AdaptiveSpacing.Small };

    private static AdaptiveColumn Column(string width, IEnumerable<AdaptiveElement> items) => new() { Width = width, Items = [.. items] };
}
