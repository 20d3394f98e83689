using System.Text.Json;

namespace AdaptiveCards;

/// <summary>One choice of a set.</summary>
public class AdaptiveChoice
{
    /// <summary>What is shown.</summary>
    public string Title { get; set; }

    /// <summary>What is sent.</summary>
    public string Value { get; set; }

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.Text("title"u8, Title);
        writer.Text("value"u8, Value);
        writer.WriteEndObject();
    }

    internal static AdaptiveChoice From(JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.Object) throw CardReading.Unexpected("a choice", json);
        var choice = new AdaptiveChoice();
        if (json.TryGetProperty("title"u8, out var title)) choice.Title = title.Text();
        if (json.TryGetProperty("value"u8, out var value)) choice.Value = value.Text();
        return choice;
    }
}
