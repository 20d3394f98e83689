using CoachBot.Coaching.Reading.Own;

namespace CoachBot.Coaching.Playbooks;

/// <summary>How a company's texts are read beyond what the reader knows by itself.</summary>
/// <param name="Rules">Its rules.</param>
/// <param name="Signals">The signals they add.</param>
internal sealed record ReadingPlay(IReadOnlyList<OwnRule> Rules, IReadOnlyList<OwnSignal> Signals);
