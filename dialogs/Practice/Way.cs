namespace CoachBot.Dialogs.Practice;

/// <summary>Where a turn goes.</summary>
internal enum Way
{
    /// <summary>It is about something else.</summary>
    Elsewhere,

    /// <summary>Nowhere: it is answered.</summary>
    Answered,

    /// <summary>A role-play begins.</summary>
    Play,

    /// <summary>To the role-play that is on.</summary>
    Reply,

    /// <summary>The writing of a role-play begins.</summary>
    Write,

    /// <summary>To the one that is being written.</summary>
    WriteOn,
}
