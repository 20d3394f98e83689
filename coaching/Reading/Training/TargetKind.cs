namespace CoachBot.Coaching.Reading.Training;

/// <summary>What a column learns.</summary>
internal enum TargetKind
{
    /// <summary>Yes or no, and one sentence can show it.</summary>
    InSentence,

    /// <summary>Yes or no, of the text as a whole.</summary>
    Whole,

    /// <summary>A number, of the text as a whole.</summary>
    Number,
}
