using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Desk;

/// <summary>A polite no, in words.</summary>
internal static class RefusalText
{
    public static string Of(DeskRefusalCode code, DeskAct act, EscalationState state, Playbook playbook) => code switch
    {
        DeskRefusalCode.WrongCase => Text.Say("refused.wrong-case"),
        DeskRefusalCode.NotYourRole when act == DeskAct.Answer => Text.Say("refused.not-agent", ("agent", state.Agent.Name)),
        DeskRefusalCode.NotYourRole => Text.Say("refused.not-your-role", ("case", state.CaseNumber), ("rung", RungNames.Of(playbook, state.Rung))),
        DeskRefusalCode.OwnCase => Text.Say("refused.own-case", ("case", state.CaseNumber)),
        DeskRefusalCode.AlreadyTaken => Text.Say("refused.already-taken", ("case", state.CaseNumber), ("owner", state.Owner!.Name)),
        DeskRefusalCode.AlreadyResolved => Text.Say("refused.already-resolved", ("case", state.CaseNumber), ("outcome", state.Outcome)),
        DeskRefusalCode.AlreadyDeclined => Text.Say("refused.already-declined", ("case", state.CaseNumber), ("reason", state.Reason)),
        DeskRefusalCode.NotClosed => Text.Say("refused.not-closed", ("case", state.CaseNumber)),
        DeskRefusalCode.NeedsText => NeedsText(act),
        DeskRefusalCode.NothingAsked => Text.Say("refused.nothing-asked", ("case", state.CaseNumber)),
        DeskRefusalCode.BadTime => Text.Say("refused.bad-time"),
        DeskRefusalCode.SnoozeTooLong => Text.Say("refused.snooze-too-long", ("most", Durations.InWords(playbook.Escalation.Clock.SnoozeMost.For(state.Urgency)))),
        _ => Text.Say("refused.unknown"),
    };

    private static string NeedsText(DeskAct act) => act switch
    {
        DeskAct.Advise => Text.Say("refused.needs-advice"),
        DeskAct.Ask => Text.Say("refused.needs-question"),
        DeskAct.Answer => Text.Say("refused.needs-answer"),
        DeskAct.Resolve => Text.Say("refused.needs-outcome"),
        _ => Text.Say("refused.needs-reason"),
    };
}
