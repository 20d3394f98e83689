namespace CoachBot.Coaching.Reading.Language;

/// <summary>A sentence: its tokens, and how it ends.</summary>
/// <param name="First">Index of the first token.</param>
/// <param name="End">Index after the last token.</param>
/// <param name="Question">Whether it ends in a question mark.</param>
/// <param name="Exclaimed">Whether it ends in an exclamation mark.</param>
internal readonly record struct Sentence(int First, int End, bool Question, bool Exclaimed);
