namespace CoachBot.Coaching.Reading.Models;

/// <summary>Features of one nature; each block weighs the same however long the text is.</summary>
internal enum Block
{
    /// <summary>Words and runs of words.</summary>
    Words,

    /// <summary>Runs of letters.</summary>
    Letters,

    /// <summary>Concepts and their neighbours.</summary>
    Concepts,

    /// <summary>What the rules found.</summary>
    Rules,

    /// <summary>Counted over the whole text.</summary>
    Measures,
}
