using AdaptiveCards;

namespace CoachBot.Cards.Parts;

/// <summary>A scale from 0 to 4 as five steps, its word and its number: nothing rests on colour.</summary>
internal static class Gauge
{
    public static AdaptiveRichTextBlock Of(string label, double value, string word)
    {
        var step = Step(value);
        return Lines.Near(Lines.Runs(
            Lines.Bold(label + "  "),
            new AdaptiveTextRun(Dots(step)) { Color = Tone(step) },
            Lines.Bold("  " + word),
            Lines.Subtle("  " + CardWords.Say("gauge.of", ("value", step + 1)))));
    }

    public static string Dots(int step) => new string('●', step + 1) + new string('○', 4 - step);

    public static int Step(double value) => double.IsNaN(value) ? 0 : (int)Math.Round(Math.Clamp(value, 0, 4), MidpointRounding.AwayFromZero);

    private static AdaptiveTextColor Tone(int step) => step switch
    {
        <= 1 => AdaptiveTextColor.Good,
        2 => AdaptiveTextColor.Warning,
        _ => AdaptiveTextColor.Attention,
    };
}
