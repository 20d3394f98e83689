using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Opens a web page.</summary>
public class AdaptiveOpenUrlAction : AdaptiveAction
{
    /// <summary>The name of the type.</summary>
    public const string TypeName = "Action.OpenUrl";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The address.</summary>
    public Uri Url
    {
        get => WebAddress.From(UrlString);
        set => UrlString = WebAddress.TextOf(value);
    }

    /// <summary>The address as text.</summary>
    public string UrlString { get; set; }

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("url"u8, UrlString);
        base.WriteProperties(writer);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        if (name != "url") return base.Read(name, json, reader);
        UrlString = json.Text();
        return true;
    }

    internal override void CheckRead() => Require(UrlString, "url", Type);
}
