using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A sound or video.</summary>
public class AdaptiveMedia : AdaptiveElement
{
    /// <summary>The name of the type.</summary>
    public const string TypeName = "Media";

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The same content in one or more formats.</summary>
    public List<AdaptiveMediaSource> Sources { get; set; } = [];

    /// <summary>The address of an image shown before playing.</summary>
    public string Poster { get; set; }

    /// <summary>What the content is, in words.</summary>
    public string AltText { get; set; }

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("sources"u8);
        foreach (var source in Sources) source.Write(writer);
        writer.WriteEndArray();
        writer.Text("poster"u8, Poster);
        writer.Text("altText"u8, AltText);
        base.WriteProperties(writer);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        switch (name)
        {
            case "sources": Sources = CardReader.List(json, AdaptiveMediaSource.From); return true;
            case "poster": Poster = json.Text(); return true;
            case "altText": AltText = json.Text(); return true;
            default: return base.Read(name, json, reader);
        }
    }
}
