using CoachBot.Coaching.Practice.Customers;
using CoachBot.Coaching.Practice.Scenarios;

namespace CoachBot.Dialogs.Practice;

/// <summary>Checks an answer at once, so that nobody hears at the end that the beginning was wrong.</summary>
internal static class ScenarioChecks
{
    private static readonly string[] Never = ["never", "none", "no"];

    /// <summary>What is wrong with an answer; null when nothing is.</summary>
    public static string? Problem(PartField field, string text)
    {
        if (text.Length > field.Most)
            return DialogWords.Say("scenario.problem.long", ("field", field.Label), ("most", field.Most), ("length", text.Length));
        return field.Kind switch
        {
            FieldKind.Sought when SoughtWords.Of(text).Count == 0 => DialogWords.Say("scenario.problem.sought", ("field", field.Label)),
            FieldKind.Voice when !Voices.Codes.Contains(text.ToLowerInvariant()) => DialogWords.Say("scenario.problem.choice", ("field", field.Label), ("allowed", string.Join(", ", Voices.Codes))),
            FieldKind.Levels when Levels(text) is null => DialogWords.Say("scenario.problem.choice", ("field", field.Label), ("allowed", string.Join(", ", [.. Enum.GetNames<Difficulty>().Select(n => n.ToLowerInvariant()), Never[0]]))),
            FieldKind.Words or FieldKind.Story or FieldKind.Lines when !text.Any(char.IsLetter) => DialogWords.Say("scenario.problem.words", ("field", field.Label)),
            _ => null,
        };
    }

    /// <summary>The difficulties named; null when something else is.</summary>
    public static IReadOnlyList<Difficulty>? Levels(string text)
    {
        List<Difficulty> levels = [];
        foreach (var word in text.ToLowerInvariant().Split([',', ' ', ';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Enum.TryParse<Difficulty>(word, ignoreCase: true, out var level) && Enum.IsDefined(level) && !char.IsAsciiDigit(word[0]))
                levels.Add(level);
            else if (!Never.Contains(word) && word is not "and")
                return null;
        }

        return [.. levels.Distinct()];
    }
}
