using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Desk;

/// <summary>Who has a say among managers when it is about no escalation in particular.</summary>
public static class PlaceRights
{
    /// <summary>Whether somebody may say where escalations go: who stands on the ladder, and whom the settings name.</summary>
    /// <param name="playbook">The ladder.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="named">The ids the settings name.</param>
    public static bool MayBind(Playbook playbook, Actor actor, IReadOnlyList<string> named) =>
        IsOnLadder(playbook, actor)
        || named.Contains(actor.Person.Id, StringComparer.OrdinalIgnoreCase)
        || actor.OtherIds?.Any(id => named.Contains(id, StringComparer.OrdinalIgnoreCase)) == true;

    /// <summary>Whether somebody may look at what was handed up: who stands on the ladder, and who is among the managers.</summary>
    public static bool MaySee(Playbook playbook, Actor actor) => actor.AmongManagers || IsOnLadder(playbook, actor);

    /// <summary>Whether somebody may look at this one: managers, and the agent of the case.</summary>
    public static bool MaySee(Playbook playbook, Actor actor, EscalationState state) => DeskRights.IsAgent(state, actor) || MaySee(playbook, actor);

    private static bool IsOnLadder(Playbook playbook, Actor actor) =>
        playbook.Ladder.Any(rung => rung.People.Any(person => person.Is(actor.Person, actor.OtherIds)));
}
