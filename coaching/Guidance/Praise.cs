using CoachBot.Coaching.Cases;

namespace CoachBot.Coaching.Guidance;

/// <summary>One thing the agent did well. It is on the record, or it isn't said.</summary>
internal static class Praise
{
    public static string For(Case c)
    {
        var cooled = c.Messages is [var first, .., var last] ? first.Reading.Heat - last.Reading.Heat : 0;
        if (cooled >= 1.5)
            return Text.Say("praise.cooled", ("count", c.Messages.Count));
        if (ThoughtAgain(c))
            return Text.Say("praise.thought-again");
        if (HandedUpAtOnce(c))
            return Text.Say("praise.handed-up");
        if (c.Promises.Any(p => c.StateOf(p) == PromiseState.Kept) && !c.Promises.Any(p => c.StateOf(p) == PromiseState.Broken))
            return Text.Say("praise.kept");
        if (c.Latest(Fact.Fair) is { } fair)
            return Text.Say("praise.fair", ("fair", fair.TrimEnd('.', ' ')));
        if (c.Latest(Fact.SaidBack) is not null)
            return Text.Say("praise.said-back");
        return Text.Say("praise.record", ("count", c.Events.Count));
    }

    private static bool ThoughtAgain(Case c)
    {
        var stopped = c.Events.OfType<DraftChecked>().Where(d => d.Stopped).ToList();
        var sent = c.Events.OfType<ReplySent>().Select(r => r.Text).ToHashSet(StringComparer.Ordinal);
        return stopped.Count > 0 && sent.Count > 0 && !stopped.Exists(d => sent.Contains(d.Text));
    }

    private static bool HandedUpAtOnce(Case c) =>
        c.Raised is { } raised && c.Declined is null && c.Events.OfType<EscalationAdvised>().FirstOrDefault() is { } advised
        && raised.At - advised.At <= TimeSpan.FromMinutes(15) && raised.At >= advised.At;
}
