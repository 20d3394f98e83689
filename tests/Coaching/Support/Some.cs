using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Guidance;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Tests.Support;

/// <summary>Values where a test does not care which.</summary>
internal static class Some
{
    public static DateTimeOffset Monday { get; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    public static Here Here { get; } = new(Monday, TimeZoneInfo.Utc);

    public static Person Agent { get; } = new("29:mia", "Mia");

    public static Playbook Playbook { get; } = PlaybookFile.Embedded().Current;

    public static Case Case(string number = "C-1001") => Coaching.Cases.Case.Open(number, Agent, Monday);

    public static MessageReading Reading(string text, double heat, double impact = 0, Gist? gist = null, params (string Code, string Evidence)[] signals) =>
        new(heat, impact, [.. signals.Select(s => Finding(text, s.Code, s.Evidence))], gist ?? new Gist());

    public static Finding Finding(string text, string code, string evidence)
    {
        var start = text.IndexOf(evidence, StringComparison.Ordinal);
        Assert.True(start >= 0, $"\"{evidence}\" is not in \"{text}\".");
        return new Finding(code, start, evidence, $"The words show {code}.");
    }

    /// <summary>A case in which the customer wrote this.</summary>
    public static Case Wrote(string text, double heat, double impact = 0, Gist? gist = null, params (string Code, string Evidence)[] signals) =>
        Case().Wrote(text, heat, impact, gist, signals);

    public static Case Wrote(this Case c, string text, double heat, double impact = 0, Gist? gist = null, params (string Code, string Evidence)[] signals)
    {
        if (c.Step == 0)
            c.Record(new StageEntered(Stage.Listen, StageMove.Forward) { At = Monday, By = Agent });
        c.Record(new CustomerWrote(text, Reading(text, heat, impact, gist, signals)) { At = Monday.AddMinutes(c.Events.Count), By = Agent });
        return c;
    }

    public static Case At(this Case c, Stage stage)
    {
        while (c.Step == 0 || c.Stage != stage)
            c.Record(new StageEntered(c.Step == 0 ? Stage.Listen : c.Stage + 1, StageMove.Forward) { At = Monday, By = Agent });
        return c;
    }

    public static Case With(this Case c, Fact fact, string text)
    {
        c.Record(new FactRecorded(fact, text) { At = Monday, By = Agent });
        return c;
    }

    public static Case HandedOver(this Case c, string to)
    {
        c.Record(new CaseHandedOver(to, null) { At = Monday, By = Agent });
        return c;
    }

    public static Case With(this Case c, Resolution resolution)
    {
        c.Record(new ResolutionChosen(resolution) { At = Monday, By = Agent });
        return c;
    }

    public static Case With(this Case c, Promise promise)
    {
        c.Record(new PromiseMade(promise) { At = Monday, By = Agent });
        return c;
    }
}
