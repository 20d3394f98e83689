using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>An Adaptive Card.</summary>
[JsonConverter(typeof(AdaptiveCardJsonConverter))]
public class AdaptiveCard : AdaptiveTypedElement
{
    /// <summary>The content type of an attachment that holds a card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <summary>The name of the type.</summary>
    public const string TypeName = "AdaptiveCard";

    /// <summary>The newest version of the schema that this library reads.</summary>
    public static AdaptiveSchemaVersion KnownSchemaVersion { get; } = new(1, 6);

    /// <summary>A card of version 1.0.</summary>
    [Obsolete("Please use the overload that takes a version.")]
    public AdaptiveCard()
        : this(new AdaptiveSchemaVersion(1, 0))
    {
    }

    /// <summary>A card of a version of the schema.</summary>
    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion) => Version = schemaVersion;

    /// <summary>A card of a version of the schema, as in "1.5".</summary>
    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    /// <summary>Supplies a version for a card that is read and has none.</summary>
    public static Func<AdaptiveSchemaVersion> OnDeserializingMissingVersion { get; set; }

    /// <inheritdoc />
    public override string Type { get; set; } = TypeName;

    /// <summary>The address of the schema.</summary>
    public string JsonSchema { get; set; }

    /// <summary>The version of the schema that the card needs.</summary>
    public AdaptiveSchemaVersion Version { get; set; }

    /// <summary>What is shown where the card cannot be.</summary>
    public string FallbackText { get; set; }

    /// <summary>What is spoken.</summary>
    public string Speak { get; set; }

    /// <summary>The language, as in "en".</summary>
    public string Lang { get; set; }

    /// <summary>The height.</summary>
    public AdaptiveHeight Height { get; set; }

    /// <summary>The image behind the card.</summary>
    public AdaptiveBackgroundImage BackgroundImage { get; set; }

    /// <summary>The elements.</summary>
    public List<AdaptiveElement> Body { get; set; } = [];

    /// <summary>The actions in the bar below.</summary>
    public List<AdaptiveAction> Actions { get; set; } = [];

    /// <summary>Where the content stands when the card is higher.</summary>
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>The least height in pixels.</summary>
    public uint PixelMinHeight { get; set; }

    /// <summary>The least height, as in "80px".</summary>
    public string MinHeight
    {
        get => PixelMinHeight == 0 ? "" : $"{PixelMinHeight}px";
        set => PixelMinHeight = CardReading.TryPixels(value, out var pixels) ? (uint)pixels : 0;
    }

    /// <summary>What happens when the card itself is chosen.</summary>
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>How the card is brought up to date.</summary>
    public AdaptiveRefresh Refresh { get; set; }

    /// <summary>How a user signs in to use the card.</summary>
    public AdaptiveAuthentication Authentication { get; set; }

    /// <summary>Facts about the card.</summary>
    public AdaptiveMetadata Metadata { get; set; }

    /// <summary>Whether the content runs from right to left.</summary>
    public bool? Rtl { get; set; }

    /// <summary>Reads a card.</summary>
    /// <exception cref="AdaptiveSerializationException">The text is not a card.</exception>
    public static AdaptiveCardParseResult FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var reader = new CardReader();
        if (string.IsNullOrWhiteSpace(json)) return new AdaptiveCardParseResult(null, reader.Warnings);
        try
        {
            using var document = JsonDocument.Parse(json, JsonValues.Lenient);
            return new AdaptiveCardParseResult(reader.Card(document.RootElement, outermost: true), reader.Warnings);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or FormatException)
        {
            throw new AdaptiveSerializationException(problem.Message, problem);
        }
    }

    /// <summary>Writes the card, without what is at its default.</summary>
    public string ToJson() => JsonValues.ToText(Write);

    internal override void WriteHead(Utf8JsonWriter writer)
    {
        writer.Text("$schema"u8, JsonSchema);
        writer.Text("version"u8, Version?.ToString());
    }

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("fallbackText"u8, FallbackText);
        writer.Text("speak"u8, Speak);
        writer.Text("lang"u8, Lang);
        BackgroundImage?.Write(writer);
        writer.Elements("body"u8, Body, evenEmpty: false);
        writer.Elements("actions"u8, Actions, evenEmpty: false);
        writer.Height(Height);
        writer.Choice("verticalContentAlignment"u8, VerticalContentAlignment);
        writer.Pixels("minHeight"u8, PixelMinHeight);
        writer.Element("selectAction"u8, SelectAction);
        Refresh?.Write(writer);
        Authentication?.Write(writer);
        if (Metadata is { } metadata)
        {
            writer.WriteStartObject("metadata"u8);
            writer.Text("webUrl"u8, metadata.WebUrl);
            writer.WriteEndObject();
        }

        writer.Flag("rtl"u8, Rtl, usual: null);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        switch (name)
        {
            case "$schema": JsonSchema = json.Text(); return true;
            case "version": return true;
            case "fallbackText": FallbackText = json.Text(); return true;
            case "speak": Speak = json.Text(); return true;
            case "lang": Lang = json.Text(); return true;
            case "backgroundImage": BackgroundImage = reader.BackgroundImage(json); return true;
            case "body": Body = reader.Elements(json); return true;
            case "actions": Actions = reader.Actions(json); return true;
            case "height": Height = reader.Height(json); return true;
            case "verticalContentAlignment": VerticalContentAlignment = reader.Choice<AdaptiveVerticalContentAlignment>(json); return true;
            case "minHeight": PixelMinHeight = (uint)reader.Pixels(json, name); return true;
            case "selectAction": SelectAction = reader.SingleAction(json); return true;
            case "refresh": Refresh = AdaptiveRefresh.From(json, reader); return true;
            case "authentication": Authentication = AdaptiveAuthentication.From(json); return true;
            case "metadata": Metadata = ReadMetadata(json); return true;
            case "rtl": Rtl = json.OptionalFlag(); return true;
            default: return base.Read(name, json, reader);
        }
    }

    private static AdaptiveMetadata? ReadMetadata(JsonElement json)
    {
        if (json.ValueKind is JsonValueKind.Null) return null;
        if (json.ValueKind is not JsonValueKind.Object) throw CardReading.Unexpected("metadata", json);
        return new AdaptiveMetadata { WebUrl = json.TryGetProperty("webUrl"u8, out var url) ? url.Text() : null };
    }
}
