namespace AdaptiveCards;

/// <summary>An element of a type that this library does not know. It is kept as it came.</summary>
public class AdaptiveUnknownElement : AdaptiveElement
{
    /// <summary>The name of the type.</summary>
    public const string TypeName = "UnknownElement";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;
}
