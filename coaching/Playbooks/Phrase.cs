namespace CoachBot.Coaching.Playbooks;

/// <summary>One thing to say, in several wordings: the first that fits the moment and can be filled is taken.</summary>
/// <param name="Variants">The wordings, the most particular first.</param>
public sealed record Phrase(IReadOnlyList<Variant> Variants)
{
    /// <summary>A phrase that is never said.</summary>
    public static Phrase None { get; } = new([]);

    /// <summary>Whether something can be said at every moment.</summary>
    public bool AlwaysFits => Variants.Any(v => v.AlwaysFits);

    /// <summary>The wording for a moment; null when none fits.</summary>
    public string? For(Moment moment) =>
        Variants.Where(v => v.Fits(moment)).Select(v => v.Template.Fill(moment.Values)).FirstOrDefault(filled => filled is not null);
}
