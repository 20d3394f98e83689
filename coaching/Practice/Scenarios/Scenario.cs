using CoachBot.Coaching.Reading.Own;

namespace CoachBot.Coaching.Practice.Scenarios;

/// <summary>A role-play: who the customer is, what they know and want, what would be fair, and how an expert would put it.</summary>
public sealed record Scenario
{
    /// <summary>Its code: "polite-invoice".</summary>
    public required string Code { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The industry it plays in.</summary>
    public required string Industry { get; init; }

    /// <summary>The pair it is one half of; null when it stands alone.</summary>
    public string? Pair { get; init; }

    /// <summary>Told to the trainee before it begins.</summary>
    public required string You { get; init; }

    /// <summary>What the trainee sees on their screen and may decide.</summary>
    public required IReadOnlyList<string> Desk { get; init; }

    /// <summary>The customer.</summary>
    public required ScenarioCustomer Customer { get; init; }

    /// <summary>What the customer knows, most important first.</summary>
    public required IReadOnlyList<ScenarioFact> Facts { get; init; }

    /// <summary>What the trainee may offer.</summary>
    public required IReadOnlyList<Remedy> Remedies { get; init; }

    /// <summary>When it belongs in other hands.</summary>
    public required HandUpPlan HandUp { get; init; }

    /// <summary>The difficulties in which the customer insults the trainee when angry.</summary>
    public required IReadOnlySet<Difficulty> Abusive { get; init; }

    /// <summary>How an expert would put it.</summary>
    public required ModelWords Well { get; init; }

    /// <summary>Lines of the customer's own for this case, by kind; the voice has the others.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Lines { get; init; }

    /// <summary>Finds the facts that a question asks for.</summary>
    internal OwnRuleBook Asking { get; init; } = new([]);

    /// <summary>Finds the remedies that a reply offers.</summary>
    internal OwnRuleBook Offering { get; init; } = new([]);

    /// <summary>Finds the names and titles of whoever takes it over.</summary>
    internal OwnRuleBook Calling { get; init; } = new([]);

    /// <summary>The facts without which a fix is a guess.</summary>
    public IEnumerable<ScenarioFact> KeyFacts => Facts.Where(f => f.Key);
}

/// <summary>The customer of a role-play.</summary>
/// <param name="Name">Their name.</param>
/// <param name="Voice">How they talk: a code of <see cref="Customers.Voices"/>.</param>
/// <param name="Thing">What it is about: "the October invoice".</param>
/// <param name="Stake">What hangs on it: "our books close on Friday".</param>
/// <param name="Wish">What they want: "a corrected invoice".</param>
/// <param name="Wishes">How they say so when asked.</param>
/// <param name="Opening">How they begin, for each difficulty.</param>
public sealed record ScenarioCustomer(
    string Name, string Voice, string Thing, string Stake, string Wish, IReadOnlyList<string> Wishes, IReadOnlyDictionary<Difficulty, IReadOnlyList<string>> Opening);

/// <summary>Something the customer knows and the trainee can find out.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Key">Whether a fix without it is a guess.</param>
/// <param name="Guarded">The difficulties in which it is told only to a question that gives its reason, or to somebody trusted.</param>
/// <param name="Ask">How an expert asks for it; the last wording gives the reason.</param>
/// <param name="Say">How the customer tells it.</param>
public sealed record ScenarioFact(string Code, bool Key, IReadOnlySet<Difficulty> Guarded, IReadOnlyList<string> Ask, IReadOnlyList<string> Say);

/// <summary>Something a trainee may offer.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">What the scorecard calls it: "a corrected invoice".</param>
/// <param name="Worth">What it is worth to the customer.</param>
/// <param name="Above">The difficulties in which it isn't the trainee's to decide.</param>
public sealed record Remedy(string Code, string Name, Worth Worth, IReadOnlySet<Difficulty> Above);

/// <summary>When a role-play belongs in other hands.</summary>
/// <param name="When">The difficulties in which handing it up is the right end.</param>
/// <param name="Urgent">Those in which it can't wait for questions; in the others the next person needs what the key facts tell.</param>
/// <param name="To">Who takes it over.</param>
/// <param name="Because">Why, in one plain sentence.</param>
public sealed record HandUpPlan(IReadOnlySet<Difficulty> When, IReadOnlySet<Difficulty> Urgent, string To, string Because);

/// <summary>How an expert would put it in this case; each with several wordings.</summary>
/// <param name="Acknowledge">Thanks, the effect on them, an apology for it.</param>
/// <param name="Wish">Asks what they would like.</param>
/// <param name="Offer">The remedy with who does what by when.</param>
/// <param name="Partial">A partial solution with its reason.</param>
/// <param name="Reason">Why something can't be.</param>
/// <param name="HandUp">A warm handover.</param>
/// <param name="Limit">A calm limit on insults.</param>
public sealed record ModelWords(
    IReadOnlyList<string> Acknowledge, IReadOnlyList<string> Wish, IReadOnlyList<string> Offer, IReadOnlyList<string> Partial,
    IReadOnlyList<string> Reason, IReadOnlyList<string> HandUp, IReadOnlyList<string> Limit);
