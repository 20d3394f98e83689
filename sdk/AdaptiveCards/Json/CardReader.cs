using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Reads one card. Collects what was odd but harmless, and refuses what cannot be a card.</summary>
internal sealed class CardReader
{
    private const int WarningCode = -1;
    private readonly Dictionary<string, List<CardPlace>> _ids = new(StringComparer.Ordinal);
    private CardPlace? _parent;
    private bool _inFallback;

    public List<AdaptiveWarning> Warnings { get; } = [];

    public void Warn(string message) => Warnings.Add(new AdaptiveWarning(WarningCode, message));

    public AdaptiveCard? Card(JsonElement json, bool outermost)
    {
        if (json.ValueKind is JsonValueKind.Null) return null;
        if (TypeOf(json) != AdaptiveCard.TypeName)
            throw new AdaptiveSerializationException($"Property 'type' must be '{AdaptiveCard.TypeName}'.");

        var version = Version(json, outermost);
        if (version is not null && version > AdaptiveCard.KnownSchemaVersion)
        {
            Warn($"Version {version} is newer than {AdaptiveCard.KnownSchemaVersion}; the fallback text is shown instead.");
            return Substitute(json);
        }

        var card = new AdaptiveCard(version);
        Fill(card, json);
        return card;
    }

    public List<AdaptiveElement> Elements(JsonElement json) => List(json, item => Element(item));

    public List<AdaptiveAction> Actions(JsonElement json) => List(json, item => Action(item));

    /// <summary>A list whose items are all of one type, which the JSON need not name.</summary>
    public List<T> Items<T>(JsonElement json, Func<T> create)
        where T : AdaptiveTypedElement => List(json, item =>
        {
            var element = create();
            if (TypeOf(item) is { } type && !type.Equals(element.Type, StringComparison.OrdinalIgnoreCase))
                throw new ArgumentException($"A {type} cannot stand in a list of {element.Type}.");
            Fill(element, item);
            return element;
        });

    public static List<T> List<T>(JsonElement json, Func<JsonElement, T> read)
    {
        if (json.ValueKind is JsonValueKind.Null) return [];
        if (json.ValueKind is not JsonValueKind.Array) throw CardReading.Unexpected("a list", json);
        var items = new List<T>(json.GetArrayLength());
        foreach (var item in json.EnumerateArray()) items.Add(read(item));
        return items;
    }

    public AdaptiveElement Element(JsonElement json)
    {
        var type = RequiredType(json);
        var element = ElementTypes.NewElement(type);
        if (element is null)
        {
            Warn($"Unknown element '{type}'.");
            element = new AdaptiveUnknownElement { Type = type };
        }

        Fill(element, json);
        return element;
    }

    public AdaptiveAction Action(JsonElement json)
    {
        var type = RequiredType(json);
        var action = ElementTypes.NewAction(type);
        if (action is null)
        {
            Warn($"Unknown action '{type}'.");
            action = new AdaptiveUnknownAction { Type = type };
        }

        Fill(action, json);
        return action;
    }

    /// <summary>An action that stands alone: one that is not known is left out.</summary>
    public AdaptiveAction? SingleAction(JsonElement json)
    {
        if (json.ValueKind is JsonValueKind.Null) return null;
        return Action(json) is var action and not AdaptiveUnknownAction ? action : null;
    }

    public AdaptiveFallbackElement? Fallback(JsonElement json, bool ofAction)
    {
        if (json.ValueKind is JsonValueKind.Null) return null;
        if (json.ValueKind is JsonValueKind.String)
        {
            return json.ValueEquals(AdaptiveFallbackElement.drop)
                ? new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop)
                : throw new AdaptiveSerializationException("The only valid string value for the fallback property is 'drop'.");
        }

        if (json.ValueKind is not JsonValueKind.Object) throw new AdaptiveSerializationException("Invalid value for fallback");
        var outer = _inFallback;
        _inFallback = true;
        AdaptiveTypedElement content = ofAction ? Action(json) : Element(json);
        _inFallback = outer;
        return new AdaptiveFallbackElement(content);
    }

    public AdaptiveBackgroundImage? BackgroundImage(JsonElement json)
    {
        if (json.ValueKind is JsonValueKind.Null) return null;
        if (json.ValueKind is JsonValueKind.String) return new AdaptiveBackgroundImage { UrlString = json.GetString() };
        if (json.ValueKind is not JsonValueKind.Object) throw CardReading.Unexpected("a background image", json);
        var image = new AdaptiveBackgroundImage();
        image.Read(json, this);
        return image;
    }

    public T Choice<T>(JsonElement json, T usual = default)
        where T : struct, Enum => OptionalChoice<T>(json) ?? usual;

    public T? OptionalChoice<T>(JsonElement json)
        where T : struct, Enum
    {
        if (json.ValueKind is JsonValueKind.Null) return null;
        var text = json.Text();
        if (EnumText<T>.TryParse(text, out var value)) return value;
        Warn($"'{text}' is not a value of {typeof(T).Name}; the default is used.");
        return null;
    }

    public double Pixels(JsonElement json, string name)
    {
        var text = json.Text();
        if (CardReading.TryPixels(text, out var pixels) || text is null) return pixels;
        Warn($"'{text}' is not a size in pixels for '{name}'; it is ignored.");
        return 0;
    }

    public AdaptiveHeight Height(JsonElement json)
    {
        var text = json.Text();
        if (text is null || text.Equals("auto", StringComparison.OrdinalIgnoreCase)) return AdaptiveHeight.Auto;
        if (text.Equals("stretch", StringComparison.OrdinalIgnoreCase)) return AdaptiveHeight.Stretch;
        var pixels = Pixels(json, "height");
        return pixels > 0 ? new AdaptiveHeight((uint)pixels) : AdaptiveHeight.Auto;
    }

    /// <summary>Reads every property of an object; those nobody knows are kept as they are.</summary>
    public void Fill(AdaptiveTypedElement element, JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.Object) throw CardReading.Unexpected("an element", json);
        var (parent, inFallback) = (_parent, _inFallback);
        _parent = new CardPlace(parent, inFallback);
        _inFallback = false;
        if (element is not AdaptiveCard) RememberId(json);
        foreach (var property in json.EnumerateObject())
        {
            if (property.NameEquals("type"u8) || element.Read(property.Name, property.Value, this)) continue;
            element.AdditionalProperties[property.Name] = JsonValues.ToObject(property.Value)!;
            if (element is not (AdaptiveUnknownElement or AdaptiveUnknownAction))
                Warn($"Unknown property '{property.Name}' on '{element.Type}'.");
        }

        element.CheckRead();
        (_parent, _inFallback) = (parent, inFallback);
    }

    private static string? TypeOf(JsonElement json)
    {
        if (json.ValueKind is not JsonValueKind.Object) throw CardReading.Unexpected("an object", json);
        return json.TryGetProperty("type"u8, out var type) ? type.Text() : null;
    }

    private static string RequiredType(JsonElement json) =>
        TypeOf(json) ?? throw new AdaptiveSerializationException("Property 'type' is required on every element and action.");

    private static AdaptiveSchemaVersion? Version(JsonElement json, bool outermost)
    {
        var text = json.TryGetProperty("version"u8, out var version) ? version.Text() : null;
        if (text is null)
        {
            if (!outermost) return null;
            return AdaptiveCard.OnDeserializingMissingVersion?.Invoke()
                ?? throw new AdaptiveSerializationException("Property 'version' is required on a card.");
        }

        try
        {
            return new AdaptiveSchemaVersion(text);
        }
        catch (ArgumentException problem)
        {
            throw new AdaptiveSerializationException($"'{text}' is not a version.", problem);
        }
    }

    private static AdaptiveCard Substitute(JsonElement json)
    {
        string? Of(string name) => json.TryGetProperty(name, out var value) ? value.Text() : null;
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 0)) { FallbackText = Of("fallbackText"), Lang = Of("lang"), Speak = Of("speak") };
        card.Body.Add(new AdaptiveTextBlock(string.IsNullOrEmpty(card.FallbackText) ? "This card can't be shown here." : card.FallbackText) { Wrap = true });
        return card;
    }

    private void RememberId(JsonElement json)
    {
        if (!json.TryGetProperty("id"u8, out var value) || value.Text() is not { Length: > 0 } id) return;
        if (!_ids.TryGetValue(id, out var places)) _ids[id] = places = [];
        foreach (var place in places)
        {
            if (!CardPlace.NeverTogether(place, _parent!))
                throw new AdaptiveSerializationException($"The id '{id}' is used more than once.");
        }

        places.Add(_parent!);
    }
}
