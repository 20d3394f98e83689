namespace AdaptiveCards;

/// <summary>A cell of a table.</summary>
public class AdaptiveTableCell : AdaptiveContainer
{
    /// <summary>The name of the type.</summary>
    public new const string TypeName = "TableCell";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;
}
