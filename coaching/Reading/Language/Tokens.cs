using System.Runtime.InteropServices;

namespace CoachBot.Coaching.Reading.Language;

/// <summary>A text cut into normalised tokens and sentences.</summary>
internal sealed class Tokens(string text, List<Token> items, List<Sentence> sentences)
{
    /// <summary>The original.</summary>
    public string Text { get; } = text;

    /// <summary>The tokens in order.</summary>
    public List<Token> Items { get; } = items;

    /// <summary>The tokens in order, to be read in place.</summary>
    public ReadOnlySpan<Token> Span => CollectionsMarshal.AsSpan(Items);

    /// <summary>The sentences in order.</summary>
    public List<Sentence> Sentences { get; } = sentences;

    /// <summary>How many tokens.</summary>
    public int Count => Items.Count;

    /// <summary>The original words of a run of tokens.</summary>
    public string Words(int first, int end) => Text[Items[first].Start..Items[end - 1].End];
}
