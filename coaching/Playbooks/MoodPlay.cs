namespace CoachBot.Coaching.Playbooks;

/// <summary>How a message is met by its heat alone.</summary>
/// <param name="Code">"calm", "upset" or "angry".</param>
/// <param name="From">The heat it begins at.</param>
/// <param name="First">The first sentence.</param>
/// <param name="Heard">The sentence that shows the message was heard.</param>
/// <param name="Close">The closing sentence.</param>
/// <param name="Why">Why it is met like this.</param>
/// <param name="Avoid">What not to say.</param>
public sealed record MoodPlay(string Code, double From, Phrase First, Phrase Heard, Phrase Close, string Why, IReadOnlyList<AvoidPlay> Avoid);

/// <summary>How the rise of heat is told.</summary>
/// <param name="Step">The difference that counts as a change.</param>
/// <param name="From">The heat a rise must reach to count.</param>
/// <param name="Rising">What to change when it rises.</param>
/// <param name="RisingTwice">What to change when it rises again.</param>
public sealed record TrendPlay(double Step, double From, string Rising, string RisingTwice);
