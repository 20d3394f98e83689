using System.Globalization;

namespace AdaptiveCards;

/// <summary>A version of the Adaptive Cards schema.</summary>
public class AdaptiveSchemaVersion : IComparable<AdaptiveSchemaVersion>, IEquatable<AdaptiveSchemaVersion>
{
    /// <summary>Version 0.0.</summary>
    public AdaptiveSchemaVersion()
    {
    }

    /// <summary>A version from its text, as in "1.5".</summary>
    public AdaptiveSchemaVersion(string versionString)
    {
        ArgumentNullException.ThrowIfNull(versionString);
        var parts = versionString.Split('.');
        if (!TryPart(parts[0], out var major) || !TryPart(parts.Length > 1 ? parts[1] : "0", out var minor))
            throw new ArgumentException($"'{versionString}' is not a version.", nameof(versionString));
        (Major, Minor) = (major, minor);
    }

    /// <summary>A version from its numbers.</summary>
    public AdaptiveSchemaVersion(int major, int minor)
    {
        Major = major;
        Minor = minor;
    }

    /// <summary>The first number.</summary>
    public int Major { get; set; }

    /// <summary>The second number.</summary>
    public int Minor { get; set; }

    /// <summary>A version from its text.</summary>
    public static implicit operator AdaptiveSchemaVersion(string versionString) => new(versionString);

    /// <summary>Whether both are the same version.</summary>
    public static bool operator ==(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) == 0;

    /// <summary>Whether the versions differ.</summary>
    public static bool operator !=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) != 0;

    /// <summary>Whether the first is older.</summary>
    public static bool operator <(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) < 0;

    /// <summary>Whether the first is newer.</summary>
    public static bool operator >(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) > 0;

    /// <summary>Whether the first is not newer.</summary>
    public static bool operator <=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) <= 0;

    /// <summary>Whether the first is not older.</summary>
    public static bool operator >=(AdaptiveSchemaVersion left, AdaptiveSchemaVersion right) => Compare(left, right) >= 0;

    /// <inheritdoc />
    public int CompareTo(AdaptiveSchemaVersion other) => Compare(this, other);

    /// <inheritdoc />
    public bool Equals(AdaptiveSchemaVersion other) => Compare(this, other) == 0;

    /// <inheritdoc />
    public override bool Equals(object obj) => obj is AdaptiveSchemaVersion other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Major, Minor);

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    private static bool TryPart(string text, out int part) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out part);

    private static int Compare(AdaptiveSchemaVersion? left, AdaptiveSchemaVersion? right)
    {
        if (ReferenceEquals(left, right)) return 0;
        if (left is null) return -1;
        if (right is null) return 1;
        return (left.Major, left.Minor).CompareTo((right.Major, right.Minor));
    }
}
