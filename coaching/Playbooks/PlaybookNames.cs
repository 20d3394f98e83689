namespace CoachBot.Coaching.Playbooks;

/// <summary>The names of enum values as a playbook writes them: FindOut is "find-out".</summary>
internal static class PlaybookNames
{
    public static string Of<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
