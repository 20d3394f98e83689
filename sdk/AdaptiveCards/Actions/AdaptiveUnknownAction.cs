namespace AdaptiveCards;

/// <summary>An action of a type that this library does not know. It is kept as it came.</summary>
public class AdaptiveUnknownAction : AdaptiveAction
{
    /// <summary>The name of the type.</summary>
    public const string TypeName = "Action.Unknown";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;
}
