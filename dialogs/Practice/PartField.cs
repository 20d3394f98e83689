namespace CoachBot.Dialogs.Practice;

/// <summary>Something a trainer is asked for.</summary>
/// <param name="Id">The input's name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Optional">Whether it may be left out.</param>
internal sealed record PartField(string Id, FieldKind Kind, bool Optional = false)
{
    private const int Short = 120;
    private const int Long = 900;

    /// <summary>The most characters.</summary>
    public int Most => IsLong ? Long : Short;

    /// <summary>Whether it has several lines.</summary>
    public bool IsLong => Kind is FieldKind.Story or FieldKind.Lines;

    /// <summary>What people call it.</summary>
    public string Label => DialogWords.Say($"scenario.field.{Id}");

    /// <summary>An example.</summary>
    public string Example => DialogWords.Say($"scenario.example.{Id}");
}
