using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A sound or video in one format.</summary>
public class AdaptiveMediaSource
{
    /// <summary>No source yet.</summary>
    public AdaptiveMediaSource()
    {
    }

    /// <summary>A source at an address.</summary>
    public AdaptiveMediaSource(string mimeType, string url)
    {
        MimeType = mimeType;
        Url = url;
    }

    /// <summary>The format, as in "video/mp4".</summary>
    public string MimeType { get; set; }

    /// <summary>The address.</summary>
    public string Url { get; set; }

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.Text("mimeType"u8, MimeType);
        writer.Text("url"u8, Url);
        writer.WriteEndObject();
    }

    internal static AdaptiveMediaSource From(JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.Object) throw CardReading.Unexpected("a media source", json);
        var source = new AdaptiveMediaSource();
        if (json.TryGetProperty("mimeType"u8, out var mimeType)) source.MimeType = mimeType.Text();
        if (json.TryGetProperty("url"u8, out var url)) source.Url = url.Text();
        return source;
    }
}
