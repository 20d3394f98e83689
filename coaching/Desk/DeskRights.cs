using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Desk;

/// <summary>Who may decide on an escalation: the people of its rung, of a rung above, or of one that has had it; on a rung without names,
/// whoever is among the managers or has a name on the ladder, wherever they say it.</summary>
internal static class DeskRights
{
    public static bool MayDecide(EscalationState state, Actor actor, Playbook playbook)
    {
        var at = playbook.Ladder.TakeWhile(r => r.Code != state.Rung).Count();
        var named = playbook.Ladder.Where((rung, i) => (i >= at || state.Tried.Contains(rung.Code)) && rung.People.Any(p => p.Is(actor.Person, actor.OtherIds)));
        return named.Any() || (PlaceRights.MaySee(playbook, actor) && (at >= playbook.Ladder.Count || playbook.Ladder[at].People.Count == 0));
    }

    public static bool IsAgent(EscalationState state, Actor actor) => state.Agent.Id == actor.Person.Id;
}
