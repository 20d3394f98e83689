using System.Collections.Frozen;

namespace CoachBot.Coaching.Playbooks;

/// <summary>What a wording is chosen by: what is so now, and the values there are for blanks.</summary>
/// <param name="Tags">What is so: signals, moods, facts of the case.</param>
/// <param name="Values">The values for blanks.</param>
public sealed record Moment(IReadOnlySet<string> Tags, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The conditions a playbook may name besides signals, moves and pitfalls.</summary>
    public static FrozenSet<string> Conditions { get; } = FrozenSet.Create(StringComparer.Ordinal,
    [
        "again", "rising", "calm", "upset", "angry", "complaint", "our-promise-broken", "refused", "raised", "apology-given", "wish-said", "question",
        "cause-ours", "cause-third-party", "cause-customer", "cause-technology", "cause-law", "cause-unknown",
        "resolution-our-mistake", "resolution-we-can-help", "resolution-we-cannot-help", "resolution-data-refused", "resolution-beyond-authority",
    ]);

    /// <summary>The blanks that always have a value.</summary>
    public static FrozenSet<string> AlwaysKnown { get; } = FrozenSet.Create(StringComparer.Ordinal, ["agent", "rung", "within", "hand-up-by", "hand-up-within", "reason"]);

    /// <summary>The blanks that may have a value.</summary>
    public static FrozenSet<string> SometimesKnown { get; } = FrozenSet.Create(StringComparer.Ordinal,
    [
        "name", "grievance", "wish", "stake", "quote", "topic",
        "said-back", "noted-stake", "noted-wish", "fair", "account", "record", "cause", "fix", "compensation", "refusal", "who-can",
        "alternative", "purpose", "agreed", "refused", "prevention", "lesson", "request", "owner", "promise", "due", "rung-person",
    ]);

    /// <summary>Whether this is so.</summary>
    public bool Is(string tag) => Tags.Contains(tag);
}
