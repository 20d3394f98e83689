using AdaptiveCards;
using CoachBot.Cards.Parts;
using CoachBot.Coaching.Practice.Customers;

namespace CoachBot.Cards.Practice;

/// <summary>How angry the customer was after each reply: bars, and the same in words.</summary>
internal static class MoodChart
{
    private const string Steps = "▁▂▃▄▅▆▇█";
    // A thin space: bars of one height would else run together.
    private const char Gap = '\u2009';
    private const double Hottest = 4;
    private const int Most = 21;
    private const int MostNarrow = 12;

    /// <summary>The whole way from the first message on.</summary>
    public static AdaptiveRichTextBlock Of(IReadOnlyList<double> heats) => Of(heats, PracticeWords.Heat(heats[0]), PracticeWords.Heat(heats[^1]));

    /// <summary>The way, where there is little room beside it.</summary>
    public static IEnumerable<AdaptiveElement> Narrow(IReadOnlyList<double> heats) =>
    [
        Lines.Near(Lines.Plain(Bars(heats.TakeLast(MostNarrow), Hottest))),
        Lines.Near(Lines.Small(PracticeWords.Change(PracticeWords.Heat(heats[0]), PracticeWords.Heat(heats[^1])))),
    ];

    /// <summary>The way so far; the words are for the last step of it, with trust and patience.</summary>
    public static IEnumerable<AdaptiveElement> Of(IReadOnlyList<double> heats, Mood before, Mood after)
    {
        yield return Of(heats, PracticeWords.Heat(before.Heat), PracticeWords.Heat(after.Heat));
        yield return Lines.Near(Lines.Small(CardWords.Say(
            "practice.mood",
            ("trust", PracticeWords.Change(PracticeWords.Trust(before.Trust), PracticeWords.Trust(after.Trust))),
            ("patience", PracticeWords.Change(PracticeWords.Patience(before.Patience), PracticeWords.Patience(after.Patience))))));
    }

    /// <summary>One bar for each value, from low to high.</summary>
    public static string Bars(IEnumerable<double> values, double most) =>
        string.Join(Gap, values.Select(v => Steps[(int)Math.Round(Math.Clamp(v / most, 0, 1) * (Steps.Length - 1))]));

    private static AdaptiveRichTextBlock Of(IReadOnlyList<double> heats, string before, string after) => Lines.Runs(
        Lines.Bold(CardWords.Say("practice.anger") + " "),
        Lines.Run(Bars(heats.TakeLast(Most), Hottest) + "  "),
        Lines.Run(before == after ? CardWords.Say("practice.still", ("word", after)) : PracticeWords.Change(before, after)));
}
