namespace CoachBot.Dialogs.Practice;

/// <summary>What can be asked for around practice.</summary>
internal enum PracticeAsk
{
    /// <summary>What is there to practise?</summary>
    Pick,

    /// <summary>That one, at once.</summary>
    Play,

    /// <summary>End it without a result.</summary>
    Stop,

    /// <summary>How do I come on?</summary>
    Progress,

    /// <summary>Write a role-play.</summary>
    Write,

    /// <summary>Write one from a case.</summary>
    FromCase,

    /// <summary>Leave what I am writing.</summary>
    Cancel,
}

/// <summary>A typed command of practice.</summary>
/// <param name="Ask">What.</param>
/// <param name="Text">The words that come with it: a title, a case's number.</param>
/// <param name="IsSure">Whether it can be nothing else.</param>
internal sealed record PracticeCommand(PracticeAsk Ask, string Text = "", bool IsSure = true);
