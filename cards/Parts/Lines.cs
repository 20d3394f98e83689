using AdaptiveCards;

namespace CoachBot.Cards.Parts;

/// <summary>The lines of a card. Words that people wrote go into text runs only, where no Markdown is read.</summary>
internal static class Lines
{
    /// <summary>A heading in our own words.</summary>
    public static AdaptiveTextBlock Heading(string ours, AdaptiveTextSize size = AdaptiveTextSize.Medium) =>
        new(ours) { Size = size, Weight = AdaptiveTextWeight.Bolder, Wrap = true, Style = AdaptiveTextBlockStyle.Heading };

    /// <summary>A small heading over a part of the card, in our own words.</summary>
    public static AdaptiveTextBlock Label(string ours) =>
        new(ours) { Size = AdaptiveTextSize.Small, Weight = AdaptiveTextWeight.Bolder, Wrap = true, Spacing = AdaptiveSpacing.Medium };

    /// <summary>Anybody's words.</summary>
    public static AdaptiveRichTextBlock Plain(string words) => Runs(Run(words));

    /// <summary>Anybody's words, less prominent.</summary>
    public static AdaptiveRichTextBlock Small(string words) => Runs(Subtle(words));

    /// <summary>Anybody's words, quoted.</summary>
    public static AdaptiveRichTextBlock Quote(string words) => Near(Runs(Quoted(words)));

    public static AdaptiveTextRun Quoted(string words) => new("“" + words.Trim('“', '”') + "”") { Italic = true };

    /// <summary>Our label, then anybody's words.</summary>
    public static AdaptiveRichTextBlock Pair(string label, string words) => Runs(Bold(label + " "), Run(words));

    /// <summary>A point in a list: mark, words, and why.</summary>
    public static AdaptiveRichTextBlock Point(string mark, string words, string? why = null)
    {
        var line = Near(Runs(Run(mark + " "), Run(words)));
        if (!string.IsNullOrWhiteSpace(why))
            line.Inlines.Add(Subtle(" – " + why));
        return line;
    }

    /// <summary>Words to send: large, one paragraph a block, so that they are copied as they stand.</summary>
    public static IEnumerable<AdaptiveElement> Wording(string words)
    {
        foreach (var paragraph in words.Split('\n', 20, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var run = Run(paragraph);
            run.Size = AdaptiveTextSize.Medium;
            yield return Runs(run);
        }
    }

    public static AdaptiveRichTextBlock Runs(params IEnumerable<AdaptiveTextRun> runs) => new() { Inlines = [.. runs] };

    public static AdaptiveTextRun Run(string words) => new(words);

    public static AdaptiveTextRun Bold(string words) => new(words) { Weight = AdaptiveTextWeight.Bolder };

    public static AdaptiveTextRun Subtle(string words) => new(words) { IsSubtle = true, Size = AdaptiveTextSize.Small };

    public static T Near<T>(T element)
        where T : AdaptiveElement
    {
        element.Spacing = AdaptiveSpacing.Small;
        return element;
    }
}
