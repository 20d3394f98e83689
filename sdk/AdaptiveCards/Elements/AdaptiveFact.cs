using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A name and what it is.</summary>
public class AdaptiveFact
{
    /// <summary>No fact yet.</summary>
    public AdaptiveFact()
    {
    }

    /// <summary>A fact.</summary>
    public AdaptiveFact(string title, string value)
    {
        Title = title;
        Value = value;
    }

    /// <summary>The name.</summary>
    public string Title { get; set; }

    /// <summary>What it is.</summary>
    public string Value { get; set; }

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.Text("title"u8, Title);
        writer.Text("value"u8, Value);
        writer.WriteEndObject();
    }

    internal static AdaptiveFact From(JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.Object) throw CardReading.Unexpected("a fact", json);
        var fact = new AdaptiveFact();
        if (json.TryGetProperty("title"u8, out var title)) fact.Title = title.Text();
        if (json.TryGetProperty("value"u8, out var value)) fact.Value = value.Text();
        return fact;
    }
}
