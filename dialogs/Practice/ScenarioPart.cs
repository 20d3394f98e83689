namespace CoachBot.Dialogs.Practice;

/// <summary>One part of a role-play that is being written: a question or two that belong together.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Fields">What is asked.</param>
internal sealed record ScenarioPart(string Code, params IReadOnlyList<PartField> Fields)
{
    /// <summary>Every part, in the order they are asked for.</summary>
    public static IReadOnlyList<ScenarioPart> All { get; } =
    [
        new("about", new("title", FieldKind.Words), new("industry", FieldKind.Words)),
        new("place", new("you", FieldKind.Story), new PartField("desk", FieldKind.Lines)),
        new("customer", new("name", FieldKind.Words), new("voice", FieldKind.Voice), new("thing", FieldKind.Words), new("stake", FieldKind.Words), new("wish", FieldKind.Words)),
        new("opening", new("opening-easy", FieldKind.Story), new("opening-medium", FieldKind.Story), new("opening-hard", FieldKind.Story)),
        Fact("fact1", optional: false),
        Fact("fact2", optional: true),
        Fact("fact3", optional: true),
        Remedy("full", optional: false),
        Remedy("half", optional: true),
        Remedy("gift", optional: true),
        new("hand-up", new("hand-up-when", FieldKind.Levels, Optional: true), new("hand-up-to", FieldKind.Words), new("hand-up-because", FieldKind.Words)),
        new("words", new("say-acknowledge", FieldKind.Lines), new("say-wish", FieldKind.Lines), new("say-offer", FieldKind.Lines)),
        new("more-words", new("say-hand-up", FieldKind.Lines), new("say-limit", FieldKind.Lines), new("say-reason", FieldKind.Lines, Optional: true), new("say-partial", FieldKind.Lines, Optional: true)),
    ];

    /// <summary>Whether all of it may be left out.</summary>
    public bool IsOptional => Fields.All(f => f.Optional);

    /// <summary>Whether it needs nothing more.</summary>
    public bool IsDone(IReadOnlyDictionary<string, string> written) =>
        Problem(written) is null && (IsOptional ? Fields.All(f => written.ContainsKey(f.Id)) : Missing(written) is null);

    /// <summary>The first answer that is wanted and not there; null when none is.</summary>
    public PartField? Missing(IReadOnlyDictionary<string, string> written) =>
        Fields.FirstOrDefault(f => Of(written, f).Length == 0 && (!f.Optional || (IsOptional && Fields.Any(other => Of(written, other).Length > 0))));

    /// <summary>What is wrong with what was written; null when nothing is.</summary>
    public string? Problem(IReadOnlyDictionary<string, string> written) =>
        Fields.Where(f => Of(written, f).Length > 0).Select(f => ScenarioChecks.Problem(f, Of(written, f))).FirstOrDefault(p => p is not null)
        ?? (Fields.Any(f => written.ContainsKey(f.Id)) && Missing(written) is { } missing ? DialogWords.Say(IsOptional ? "scenario.problem.both" : "scenario.problem.missing", ("field", missing.Label)) : null);

    private static string Of(IReadOnlyDictionary<string, string> written, PartField field) => written.GetValueOrDefault(field.Id, "").Trim();

    private static ScenarioPart Fact(string code, bool optional) =>
        new(code, new($"{code}-words", FieldKind.Sought, optional), new($"{code}-ask", FieldKind.Lines, optional), new($"{code}-say", FieldKind.Lines, optional));

    private static ScenarioPart Remedy(string code, bool optional) =>
        new(code, new($"{code}-name", FieldKind.Words, optional), new PartField($"{code}-words", FieldKind.Sought, optional));
}
