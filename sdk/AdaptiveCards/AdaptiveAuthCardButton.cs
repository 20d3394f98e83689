using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A button that signs in.</summary>
public class AdaptiveAuthCardButton
{
    /// <summary>The kind of button, as in "signin".</summary>
    public string Type { get; set; }

    /// <summary>The text on it.</summary>
    public string Title { get; set; }

    /// <summary>The address of the image on it.</summary>
    public string Image { get; set; }

    /// <summary>What it sends or opens.</summary>
    public string Value { get; set; }

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.Text("type"u8, Type);
        writer.Text("title"u8, Title);
        writer.Text("image"u8, Image);
        writer.Text("value"u8, Value);
        writer.WriteEndObject();
    }

    internal static AdaptiveAuthCardButton From(JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.Object) throw CardReading.Unexpected("a button", json);
        var button = new AdaptiveAuthCardButton();
        if (json.TryGetProperty("type"u8, out var type)) button.Type = type.Text();
        if (json.TryGetProperty("title"u8, out var title)) button.Title = title.Text();
        if (json.TryGetProperty("image"u8, out var image)) button.Image = image.Text();
        if (json.TryGetProperty("value"u8, out var value)) button.Value = value.Text();
        return button;
    }
}
