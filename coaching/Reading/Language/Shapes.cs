namespace CoachBot.Coaching.Reading.Language;

/// <summary>What a token looks like, beside which word it is.</summary>
[Flags]
internal enum Shapes
{
    None = 0,
    Number = 1,
    Money = 2,
    Clock = 4,
    Name = 8,
    Capitals = 16,
    Emoji = 32,
    Address = 64,
    Any = 128,
}
