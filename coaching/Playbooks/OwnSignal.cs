namespace CoachBot.Coaching.Playbooks;

/// <summary>A signal that the company's own rules add.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name in plain words.</param>
/// <param name="Because">Why it matters.</param>
/// <param name="Weight">How much it counts when nothing else decides.</param>
/// <param name="Red">When it hands the case up by itself; null when it never does.</param>
internal sealed record OwnSignal(string Code, string Name, string Because, double Weight, RedLine? Red)
{
    /// <summary>How it is met: by heat alone, with its name on the card.</summary>
    public SignalPlay Play() => new()
    {
        Code = Code,
        Label = Name,
        Reason = Because,
        Weight = Weight,
        Red = Red,
        Alone = false,
        First = Phrase.None,
        Then = Phrase.None,
        Always = false,
        Close = Phrase.None,
        Why = Because,
        Avoid = [],
    };
}
