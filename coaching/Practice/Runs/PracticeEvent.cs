using System.Text.Json.Serialization;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Practice.Customers;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Practice.Runs;

/// <summary>One line of a role-play's record. Never changed, never removed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PracticeStarted), "started")]
[JsonDerivedType(typeof(PracticeReplied), "replied")]
[JsonDerivedType(typeof(PracticeStopped), "stopped")]
[JsonDerivedType(typeof(PracticeShared), "shared")]
public abstract record PracticeEvent
{
    /// <summary>When it happened.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The card action it came from; null when it was typed. The same action is not taken twice.</summary>
    public string? Action { get; init; }
}

/// <summary>A role-play began.</summary>
/// <param name="Number">Its number, as people say it: "P-12".</param>
/// <param name="Trainee">Who practises.</param>
/// <param name="Scenario">The scenario's code.</param>
/// <param name="Difficulty">How hard it is.</param>
/// <param name="Seed">What the customer's chance decisions grow from: the same seed and the same replies give the same run.</param>
/// <param name="Feedback">When feedback is given.</param>
/// <param name="Opening">The customer's first message.</param>
/// <param name="Mood">Their mood at the start.</param>
public sealed record PracticeStarted(
    string Number, Person Trainee, string Scenario, Difficulty Difficulty, int Seed, FeedbackTime Feedback, string Opening, Mood Mood) : PracticeEvent
{
    /// <summary>The run this one answers differently; null when it began at the beginning.</summary>
    public RunOrigin? From { get; init; }

    /// <summary>The number of the run before it in a pair; null when it is the first, or stands alone.</summary>
    public string? After { get; init; }
}

/// <summary>Where a run that answers differently left another one.</summary>
/// <param name="Run">The other run's number.</param>
/// <param name="Turn">The first reply that may differ, from 1.</param>
public sealed record RunOrigin(string Run, int Turn);

/// <summary>The trainee replied, and the customer answered.</summary>
/// <param name="Text">The reply, personal data masked.</param>
/// <param name="Reading">What was read in it.</param>
/// <param name="Marks">What it did.</param>
/// <param name="Told">The facts the customer told in answer, by code.</param>
/// <param name="Mood">Their mood after it.</param>
/// <param name="Answer">What they said; the last words when it ended.</param>
/// <param name="Lines">Which lines that was composed of, so that none is used twice.</param>
/// <param name="Test">How they tested the trainee; null when they didn't.</param>
/// <param name="Ending">How it ended with this; null while it goes on.</param>
public sealed record PracticeReplied(
    string Text, ReplyReading Reading, IReadOnlyList<Mark> Marks, IReadOnlyList<string> Told, Mood Mood,
    string Answer, IReadOnlyList<string> Lines, BoundaryTest? Test, Ending? Ending) : PracticeEvent
{
    /// <summary>Whether it left that mark.</summary>
    public bool Has(string mark) => Marks.Any(m => m.Code == mark);
}

/// <summary>The trainee stopped it.</summary>
public sealed record PracticeStopped : PracticeEvent;

/// <summary>The trainee lets managers see the scorecard.</summary>
public sealed record PracticeShared : PracticeEvent;
