using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Cases;

/// <summary>Turns what the agent filled in into a promise, or says what is missing for it to be one.</summary>
internal static class PromiseForm
{
    public static PromiseResult Fill(int number, string owner, string what, string due, DateTimeOffset now, TimeZoneInfo zone, Playbook playbook)
    {
        owner = owner.Trim();
        what = what.Trim();
        if (owner.Length == 0)
            return Problem("promise.no-owner");
        if (playbook.NobodyNames.Contains(owner.TrimEnd('.').ToLowerInvariant(), StringComparer.OrdinalIgnoreCase))
            return new PromiseResult(null, Text.Say("promise.nobody", ("owner", owner)));
        if (what.Length == 0)
            return Problem("promise.no-what");
        if (!DueTime.TryParse(due, now, zone, out var at))
            return string.IsNullOrWhiteSpace(due) ? Problem("promise.no-due") : new PromiseResult(null, Text.Say("promise.unclear-due", ("due", due.Trim())));
        return at <= now ? Problem("promise.past") : new PromiseResult(new Promise(number, owner, what, at), null);
    }

    private static PromiseResult Problem(string key) => new(null, Text.Words[key]);
}
