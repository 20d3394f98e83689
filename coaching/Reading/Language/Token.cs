namespace CoachBot.Coaching.Reading.Language;

/// <summary>A normalised word, and where it stands in the original.</summary>
/// <param name="Start">Where the original word begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="Ids">The vocabulary ids it answers to: itself and the prefixes it starts with.</param>
/// <param name="Shapes">What it looks like.</param>
/// <param name="BreakBefore">Whether punctuation stands before it: 0 none, 1 within a sentence, 2 a new sentence.</param>
/// <param name="Quoted">Whether it stands in quotation marks.</param>
internal readonly record struct Token(int Start, int End, int Sentence, int[] Ids, Shapes Shapes, byte BreakBefore, bool Quoted)
{
    /// <summary>The normal form, as a <see cref="WordHash"/>.</summary>
    public uint Word { get; init; }

    /// <summary>The normal form without its ending.</summary>
    public uint Stem { get; init; }
}
