using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Something that people can do with a card.</summary>
public abstract class AdaptiveAction : AdaptiveTypedElement
{
    private const string UsualStyle = "default";

    /// <summary>The text on the button.</summary>
    public string Title { get; set; }

    /// <summary>The address of the image on the button.</summary>
    public string IconUrl { get; set; }

    /// <summary>The look: "default", "positive" or "destructive".</summary>
    public string Style { get; set; } = UsualStyle;

    /// <summary>Whether the button can be used.</summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>Whether it is shown at once or behind an overflow menu.</summary>
    public AdaptiveActionMode Mode { get; set; }

    /// <summary>What is shown when a pointer rests on the button.</summary>
    public string Tooltip { get; set; }

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("title"u8, Title);
        writer.Text("iconUrl"u8, IconUrl);
        writer.Text("style"u8, Style, usual: UsualStyle);
        writer.Flag("isEnabled"u8, IsEnabled, usual: true);
        writer.Choice("mode"u8, Mode);
        writer.Text("tooltip"u8, Tooltip);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        switch (name)
        {
            case "title": Title = json.Text(); return true;
            case "iconUrl": IconUrl = json.Text(); return true;
            case "style": Style = json.Text(); return true;
            case "isEnabled": IsEnabled = json.Flag(); return true;
            case "mode": Mode = reader.Choice<AdaptiveActionMode>(json); return true;
            case "tooltip": Tooltip = json.Text(); return true;
            default: return base.Read(name, json, reader);
        }
    }

    private protected static string DataText(object? data) => JsonValues.ToText(writer => JsonValues.Write(writer, data));

    private protected static object? DataOf(string? text)
    {
        if (text is null) return null;
        using var document = JsonDocument.Parse(text, JsonValues.Lenient);
        return JsonValues.ToObject(document.RootElement);
    }
}
