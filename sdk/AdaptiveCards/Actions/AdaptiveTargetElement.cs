using System.Text.Json;

namespace AdaptiveCards;

/// <summary>An element to show or hide.</summary>
public class AdaptiveTargetElement
{
    /// <summary>No element yet.</summary>
    public AdaptiveTargetElement()
    {
    }

    /// <summary>An element to show when hidden and to hide when shown.</summary>
    public AdaptiveTargetElement(string elementId) => ElementId = elementId;

    /// <summary>An element to show or to hide.</summary>
    public AdaptiveTargetElement(string elementId, bool isVisible)
        : this(elementId) => IsVisible = isVisible;

    /// <summary>The id of the element.</summary>
    public string ElementId { get; set; }

    /// <summary>Whether it is shown afterwards; null turns it round.</summary>
    public bool? IsVisible { get; set; }

    /// <summary>An element to show when hidden and to hide when shown.</summary>
    public static implicit operator AdaptiveTargetElement(string elementId) => new(elementId);

    internal void Write(Utf8JsonWriter writer)
    {
        if (IsVisible is not { } visible)
        {
            writer.WriteStringValue(ElementId);
            return;
        }

        writer.WriteStartObject();
        writer.Text("elementId"u8, ElementId);
        writer.WriteBoolean("isVisible"u8, visible);
        writer.WriteEndObject();
    }

    internal static AdaptiveTargetElement From(JsonElement json)
    {
        if (json.ValueKind is JsonValueKind.String) return new AdaptiveTargetElement(json.GetString()!);
        if (json.ValueKind is not JsonValueKind.Object) throw CardReading.Unexpected("an element id", json);
        var target = new AdaptiveTargetElement();
        if (json.TryGetProperty("elementId"u8, out var id)) target.ElementId = id.Text();
        if (json.TryGetProperty("isVisible"u8, out var visible)) target.IsVisible = visible.OptionalFlag();
        return target;
    }
}
