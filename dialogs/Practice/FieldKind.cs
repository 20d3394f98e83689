namespace CoachBot.Dialogs.Practice;

/// <summary>What a trainer's answer holds.</summary>
internal enum FieldKind
{
    /// <summary>A few words.</summary>
    Words,

    /// <summary>One text of several sentences.</summary>
    Story,

    /// <summary>Several texts, one in each line.</summary>
    Lines,

    /// <summary>Words to look for, with commas between.</summary>
    Sought,

    /// <summary>A way of talking.</summary>
    Voice,

    /// <summary>Some difficulties, or none.</summary>
    Levels,
}
