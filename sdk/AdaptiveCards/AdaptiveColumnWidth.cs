namespace AdaptiveCards;

/// <summary>The named widths of a column.</summary>
public static class AdaptiveColumnWidth
{
    /// <summary>As wide as there is room.</summary>
    public const string Stretch = "stretch";

    /// <summary>As wide as the content.</summary>
    public const string Auto = "auto";
}
