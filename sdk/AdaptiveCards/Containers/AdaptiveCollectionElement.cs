using System.Collections;
using System.Text.Json;

namespace AdaptiveCards;

/// <summary>An element that holds others.</summary>
public abstract class AdaptiveCollectionElement : AdaptiveElement, IEnumerable<AdaptiveElement>
{
    /// <summary>The look.</summary>
    public AdaptiveContainerStyle? Style { get; set; }

    /// <summary>Where the content stands when there is more room.</summary>
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>Whether it reaches to the edges of what holds it.</summary>
    public bool Bleed { get; set; }

    /// <summary>The least height in pixels.</summary>
    public uint PixelMinHeight { get; set; }

    /// <summary>The least height, as in "80px".</summary>
    public string MinHeight
    {
        get => PixelMinHeight == 0 ? "" : $"{PixelMinHeight}px";
        set => PixelMinHeight = CardReading.TryPixels(value, out var pixels) ? (uint)pixels : 0;
    }

    /// <summary>What happens when it is chosen.</summary>
    public AdaptiveAction SelectAction { get; set; }

    /// <summary>Adds an element.</summary>
    public abstract void Add(AdaptiveElement element);

    /// <summary>The elements inside.</summary>
    public abstract IEnumerator<AdaptiveElement> GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Choice("style"u8, Style);
        writer.Choice("verticalContentAlignment"u8, VerticalContentAlignment);
        writer.Flag("bleed"u8, Bleed);
        writer.Pixels("minHeight"u8, PixelMinHeight);
        writer.Element("selectAction"u8, SelectAction);
        base.WriteProperties(writer);
    }

    internal override bool Read(string name, JsonElement json, CardReader reader)
    {
        switch (name)
        {
            case "style": Style = reader.OptionalChoice<AdaptiveContainerStyle>(json); return true;
            case "verticalContentAlignment": VerticalContentAlignment = reader.Choice<AdaptiveVerticalContentAlignment>(json); return true;
            case "bleed": Bleed = json.Flag(); return true;
            case "minHeight": PixelMinHeight = (uint)reader.Pixels(json, name); return true;
            case "selectAction": SelectAction = reader.SingleAction(json); return true;
            default: return base.Read(name, json, reader);
        }
    }

    private protected static T Cast<T>(AdaptiveElement element, string type)
        where T : AdaptiveElement =>
        element as T ?? throw new ArgumentException($"A {element?.Type} cannot be added to a {type}.", nameof(element));
}
