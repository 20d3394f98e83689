using System.Globalization;

namespace AdaptiveCards;

/// <summary>The height of an element.</summary>
public struct AdaptiveHeight : IEquatable<AdaptiveHeight>
{
    /// <summary>As high as the content.</summary>
    public static readonly AdaptiveHeight Auto = new(AdaptiveHeightType.Auto);

    /// <summary>As high as there is room.</summary>
    public static readonly AdaptiveHeight Stretch = new(AdaptiveHeightType.Stretch);

    /// <summary>A height in pixels.</summary>
    public AdaptiveHeight(uint px)
    {
        HeightType = AdaptiveHeightType.Pixel;
        Unit = px;
    }

    /// <summary>A height of a kind.</summary>
    public AdaptiveHeight(AdaptiveHeightType heightType) => HeightType = heightType;

    /// <summary>The kind of height.</summary>
    public AdaptiveHeightType HeightType { get; set; }

    /// <summary>The number of pixels.</summary>
    public uint? Unit { get; set; }

    /// <summary>Whether both are the same height.</summary>
    public static bool operator ==(AdaptiveHeight ah1, AdaptiveHeight ah2) => ah1.Equals(ah2);

    /// <summary>Whether the heights differ.</summary>
    public static bool operator !=(AdaptiveHeight ah1, AdaptiveHeight ah2) => !ah1.Equals(ah2);

    /// <inheritdoc />
    public readonly bool Equals(AdaptiveHeight other) => HeightType == other.HeightType && Unit == other.Unit;

    /// <inheritdoc />
    public override readonly bool Equals(object obj) => obj is AdaptiveHeight other && Equals(other);

    /// <inheritdoc />
    public override readonly int GetHashCode() => HashCode.Combine(HeightType, Unit);

    /// <inheritdoc />
    public override readonly string ToString() => HeightType is AdaptiveHeightType.Pixel
        ? string.Create(CultureInfo.InvariantCulture, $"{Unit}px")
        : EnumText<AdaptiveHeightType>.NameOf(HeightType);
}
