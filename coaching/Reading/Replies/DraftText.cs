using CoachBot.Coaching.Reading.Models;
using CoachBot.Coaching.Reading.Rules;

namespace CoachBot.Coaching.Reading.Replies;

/// <summary>An agent's draft as rules and models see it.</summary>
internal static class DraftText
{
    private static readonly Lazy<RuleBook> Book = new(() => RuleBook.Load("replies"));
    private static readonly Lazy<Concepts> Meanings = new(() => Concepts.Load(Book.Value.Tokenizer));

    /// <summary>Reads a text.</summary>
    public static ReadText Read(string text)
    {
        var hits = Book.Value.Find(text);
        return new ReadText(hits, FeatureReader.Read(hits, Meanings.Value, DraftMeasures.Of(hits)));
    }

    /// <summary>Why the rules would say a label is there.</summary>
    public static string ReasonOf(string label) => Book.Value.ReasonOf(label);
}
