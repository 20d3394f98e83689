namespace Microsoft.Bot.Schema;

/// <summary>The format of a text.</summary>
public static class TextFormatTypes
{
    /// <summary>The value for markdown.</summary>
    public const string Markdown = "markdown";

    /// <summary>The value for plain.</summary>
    public const string Plain = "plain";

    /// <summary>The value for xml.</summary>
    public const string Xml = "xml";
}
