using CoachBot.Coaching.Cases;

namespace CoachBot.Coaching.Playbooks;

/// <summary>One rung of the ladder.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">As the customer is told: "our team lead".</param>
/// <param name="People">Who it is; may be empty.</param>
/// <param name="Hours">When they are there.</param>
/// <param name="Answer">How long they may take to answer; days are working days.</param>
/// <param name="Beside">Whether it stands beside the ladder: a case goes there for its subject, never as the next rung up.</param>
/// <param name="TriedFirst">How many lower levels a case must have been to first, unless it is for now.</param>
public sealed record Rung(string Code, string Name, IReadOnlyList<RungPerson> People, WorkingHours Hours, TimeSpan Answer, bool Beside = false, int TriedFirst = 0);

/// <summary>Somebody on a rung.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Id">Their id in the channel or directory; null when the playbook gives the name only.</param>
/// <param name="Role">Their role, one of those with an authority; null when not given.</param>
public sealed record RungPerson(string Name, string? Id = null, string? Role = null)
{
    /// <summary>Whether this is them: by id where there is one, else by name.</summary>
    public bool Is(Person person, IReadOnlyList<string>? otherIds = null) => Id is null
        ? string.Equals(Name, person.Name.Trim(), StringComparison.OrdinalIgnoreCase)
        : Id == person.Id || otherIds?.Contains(Id, StringComparer.OrdinalIgnoreCase) == true;
}
