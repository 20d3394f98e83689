namespace CoachBot.Coaching.Reading.Own;

/// <summary>A company's own reading rules, ready for use. Safe to share between threads.</summary>
public sealed class OwnRules
{
    private readonly OwnRuleBook _messages;
    private readonly OwnRuleBook _replies;

    /// <summary>Makes rules ready.</summary>
    /// <param name="rules">The rules, in order of the playbook.</param>
    /// <exception cref="FormatException">A pattern is not understood.</exception>
    public OwnRules(IReadOnlyList<OwnRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        All = rules;
        _messages = new OwnRuleBook([.. rules.Where(r => !r.OfReplies)]);
        _replies = new OwnRuleBook([.. rules.Where(r => r.OfReplies)]);
    }

    /// <summary>No rules.</summary>
    public static OwnRules None { get; } = new([]);

    /// <summary>The rules, in order of the playbook.</summary>
    public IReadOnlyList<OwnRule> All { get; }

    /// <summary>Whether one of these rules made a finding, so that its reason is the one to show.</summary>
    public bool Made(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return All.Any(r => r.Label == finding.Code && r.Because == finding.Reason);
    }

    /// <summary>The signals that these rules find in a customer's message, each once.</summary>
    internal IReadOnlyList<Finding> InMessage(string text) => _messages.Find(text);

    /// <summary>The moves and pitfalls that these rules find in an agent's draft, each once.</summary>
    internal IReadOnlyList<Finding> InReply(string text) => _replies.Find(text);
}
