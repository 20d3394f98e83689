namespace Microsoft.Bot.Schema;

/// <summary>How several attachments are laid out.</summary>
public static class AttachmentLayoutTypes
{
    /// <summary>The value for list.</summary>
    public const string List = "list";

    /// <summary>The value for carousel.</summary>
    public const string Carousel = "carousel";
}
