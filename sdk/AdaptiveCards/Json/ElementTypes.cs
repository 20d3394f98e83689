namespace AdaptiveCards;

/// <summary>The element or action that a type name stands for.</summary>
internal static class ElementTypes
{
    public static AdaptiveElement? NewElement(string type) => type switch
    {
        AdaptiveTextBlock.TypeName => new AdaptiveTextBlock(),
        AdaptiveRichTextBlock.TypeName => new AdaptiveRichTextBlock(),
        AdaptiveContainer.TypeName => new AdaptiveContainer(),
        AdaptiveColumnSet.TypeName => new AdaptiveColumnSet(),
        AdaptiveColumn.TypeName => new AdaptiveColumn(),
        AdaptiveFactSet.TypeName => new AdaptiveFactSet(),
        AdaptiveActionSet.TypeName => new AdaptiveActionSet(),
        AdaptiveImage.TypeName => new AdaptiveImage(),
        AdaptiveImageSet.TypeName => new AdaptiveImageSet(),
        AdaptiveMedia.TypeName => new AdaptiveMedia(),
        AdaptiveTable.TypeName => new AdaptiveTable(),
        AdaptiveTableRow.TypeName => new AdaptiveTableRow(),
        AdaptiveTableCell.TypeName => new AdaptiveTableCell(),
        AdaptiveTextInput.TypeName => new AdaptiveTextInput(),
        AdaptiveNumberInput.TypeName => new AdaptiveNumberInput(),
        AdaptiveDateInput.TypeName => new AdaptiveDateInput(),
        AdaptiveTimeInput.TypeName => new AdaptiveTimeInput(),
        AdaptiveToggleInput.TypeName => new AdaptiveToggleInput(),
        AdaptiveChoiceSetInput.TypeName => new AdaptiveChoiceSetInput(),
        _ => null,
    };

    public static AdaptiveAction? NewAction(string type) => type switch
    {
        AdaptiveExecuteAction.TypeName => new AdaptiveExecuteAction(),
        AdaptiveSubmitAction.TypeName => new AdaptiveSubmitAction(),
        AdaptiveShowCardAction.TypeName => new AdaptiveShowCardAction(),
        AdaptiveToggleVisibilityAction.TypeName => new AdaptiveToggleVisibilityAction(),
        AdaptiveOpenUrlAction.TypeName => new AdaptiveOpenUrlAction(),
        _ => null,
    };
}
