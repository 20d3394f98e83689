using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Practice.Customers;

/// <summary>The kinds of lines that a simulated customer says.</summary>
internal static class LineKinds
{
    public const string SameAgain = "same-again";
    public const string Empty = "empty";
    public const string TooEarly = "too-early";
    public const string Guess = "guess";
    public const string Doubt = "doubt";
    public const string Half = "half";
    public const string WarmThanks = "warm-thanks";
    public const string WarmWish = "warm-wish";
    public const string WarmBoundary = "warm-boundary";
    public const string NeedHeard = "need-heard";
    public const string NeedQuestions = "need-questions";
    public const string NeedFix = "need-fix";
    public const string NeedWhen = "need-when";
    public const string Unknown = "unknown";
    public const string ToldYou = "told-you";
    public const string WontTell = "wont-tell";
    public const string Press = "press";
    public const string Interrupt = "interrupt";
    public const string Silent = "silent";
    public const string Leaving = "leaving";
    public const string Manager = "manager";
    public const string ManagerAgain = "manager-again";
    public const string WayBack = "way-back";
    public const string Abusive = "abusive";
    public const string AbusiveAgain = "abusive-again";
    public const string EndResolved = "end-resolved";
    public const string EndHandedUp = "end-handed-up";
    public const string EndNeedless = "end-needless";
    public const string EndDeflected = "end-deflected";
    public const string EndWalkedAway = "end-walked-away";
    public const string EndAbuse = "end-abuse";

    private const string HotEnding = "-hot";

    /// <summary>The moves that a customer says something about.</summary>
    private static readonly Dictionary<string, string> Warm = new(StringComparer.Ordinal)
    {
        [Moves.Acknowledge] = "warm-acknowledge",
        [Moves.Apologise] = "warm-apologise",
        [Moves.Own] = "warm-own",
        [Moves.Restate] = "warm-restate",
        [Moves.Thanks] = WarmThanks,
        [Moves.AskWish] = WarmWish,
        [Moves.Reason] = "warm-reason",
        [Moves.Fix] = "warm-fix",
        [Moves.Alternative] = "warm-alternative",
        [Moves.NextStep] = "warm-next-step",
        [Moves.FollowUp] = "warm-follow-up",
        [Moves.Call] = "warm-call",
        [Moves.Boundary] = WarmBoundary,
    };

    /// <summary>Every kind.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Pitfalls.All.Select(Hurt), .. Warm.Values, SameAgain, Empty, TooEarly, Guess, Doubt, Half,
        NeedHeard, Hot(NeedHeard), NeedQuestions, NeedFix, Hot(NeedFix), NeedWhen, Hot(NeedWhen), Unknown, ToldYou, WontTell, Press, Hot(Press),
        Interrupt, Silent, Leaving, Manager, ManagerAgain, WayBack, Abusive, AbusiveAgain,
        EndResolved, EndHandedUp, EndNeedless, EndDeflected, EndWalkedAway, EndAbuse,
    ];

    /// <summary>What they say to a pitfall.</summary>
    public static string Hurt(string pitfall) => $"hurt-{pitfall}";

    /// <summary>What they say to a move; null when they say nothing about it.</summary>
    public static string? WarmBy(string move) => Warm.GetValueOrDefault(move);

    /// <summary>The same kind, said in anger.</summary>
    public static string Hot(string kind) => kind + HotEnding;
}
