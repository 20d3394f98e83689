using System.Text.RegularExpressions;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Guidance;

/// <summary>What of a customer's messages may be said back to them: their complaint, their wish and what is at stake, where the words carry it.</summary>
internal static partial class Quotes
{
    // Where the reader found no words for the complaint, these signals name it.
    private static readonly string[] Carriers = [Signals.BrokenPromise, Signals.Outage, Signals.StaffConduct, Signals.Repeat, Signals.Privacy, Signals.Security];

    // Nobody is told that somebody is sorry “for” their illness, their lawyer or their insult, or asked what a threat would change.
    private static readonly string[] NoGrievance = [Signals.Vulnerable, Signals.Legal, Signals.Regulator, Signals.Publicity, Signals.Threat, Signals.SelfHarm, Signals.Abuse, Signals.Manager, Signals.Churn];

    // Somebody senior is granted and not asked about again.
    private static readonly string[] NoWish = [Signals.Manager, Signals.Legal, Signals.Regulator, Signals.Publicity, Signals.Threat, Signals.SelfHarm, Signals.Abuse];

    /// <summary>The complaint.</summary>
    public static string? Grievance(CustomerWrote message, Playbook playbook) =>
        message.Reading.Signals.Where(s => Carriers.Contains(s.Code)).OrderBy(s => Array.IndexOf(Carriers, s.Code)).Select(s => s.Evidence)
            .Prepend(message.Reading.Gist.Grievance)
            .Select(words => Quote.Of(message.Text, words, playbook.NeverQuote))
            .FirstOrDefault(q => q is not null && Telling.Is(q) && !Asking().IsMatch(q) && !Touches(message, q, NoGrievance, playbook));

    /// <summary>The wish.</summary>
    public static string? Wish(CustomerWrote message, Playbook playbook) =>
        Quote.Of(message.Text, message.Reading.Gist.Wish, playbook.NeverQuote) is { } wish && !NoAsking().IsMatch(wish) && !Touches(message, wish, NoWish, playbook) ? wish : null;

    /// <summary>What is at stake.</summary>
    public static string? Stake(CustomerWrote message, Playbook playbook) =>
        Quote.Of(message.Text, message.Reading.Gist.Stake, playbook.NeverQuote) is { } stake && Telling.Is(stake) && !Touches(message, stake, NoGrievance, playbook) && !Asking().IsMatch(stake) ? stake : null;

    private static bool Touches(CustomerWrote message, string quote, string[] codes, Playbook playbook) =>
        message.Reading.Signals.Where(s => codes.Contains(s.Code))
            .Any(s => Quote.Overlap(s.Evidence, quote) || (Quote.Of(message.Text, s.Evidence, playbook.NeverQuote) is { } words && Quote.Overlap(words, quote)));

    [GeneratedRegex(@"^(?:please|pls|don't|do not|can|could|would|will|may|just|i want|i need|i'd like|i would like|give me|send me|refund|last chance|how|why|what|where)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Asking();

    [GeneratedRegex(@"^(?:thought\b|(?:first|second|third|fourth|fifth|last) time\b|(?:(?:please|pls)\s)?(?:don't|dont|do not) bother)", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex NoAsking();
}
