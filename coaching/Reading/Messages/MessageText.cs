using CoachBot.Coaching.Reading.Models;
using CoachBot.Coaching.Reading.Rules;

namespace CoachBot.Coaching.Reading.Messages;

/// <summary>A customer's message as rules and models see it.</summary>
internal static class MessageText
{
    private static readonly Lazy<RuleBook> Book = new(() => RuleBook.Load("messages"));
    private static readonly Lazy<Concepts> Meanings = new(() => Concepts.Load(Book.Value.Tokenizer));

    /// <summary>Reads a text.</summary>
    public static ReadText Read(string text)
    {
        var hits = Book.Value.Find(text);
        return new ReadText(hits, FeatureReader.Read(hits, Meanings.Value, HeatFeatures.Names.Zip(Measures(hits))));
    }

    /// <summary>What is counted over the whole text; see <see cref="HeatFeatures"/>.</summary>
    public static double[] Measures(Hits hits) => HeatFeatures.Of(hits, [.. Signals.All.Where(hits.Shows)]);

    /// <summary>Why the rules would say a label is there.</summary>
    public static string ReasonOf(string label) => Book.Value.ReasonOf(label);
}
