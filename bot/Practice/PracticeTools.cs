using CoachBot.Coaching.Practice.Scenarios;

namespace CoachBot.Bot.Practice;

/// <summary>What role-plays are made from.</summary>
/// <param name="Shelf">What there is to play.</param>
/// <param name="Seeds">What chance grows from.</param>
public sealed record PracticeTools(PracticeShelf Shelf, PracticeSeeds Seeds)
{
    /// <summary>What comes with the bot.</summary>
    public static PracticeTools Shipped => new(new PracticeShelf(ScenarioShelf.Shipped), new PracticeSeeds());
}
