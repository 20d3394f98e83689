using System.Text.RegularExpressions;
using CoachBot.Coaching.Reading.Language;
using CoachBot.Coaching.Reading.Rules;

namespace CoachBot.Coaching.Reading.Messages;

/// <summary>Picks out what a good answer takes up: the topic, the complaint, the wish, the stake and the name.</summary>
internal static partial class GistReader
{
    private const int LongestSignature = 80;
    private const int Patience = 2000;
    private const string TopicPrefix = "topic:";
    private static readonly Dictionary<string, string> TopicOfSignal = new(StringComparer.Ordinal)
    {
        [Signals.Outage] = "outage",
        [Signals.Privacy] = "privacy",
        [Signals.Security] = "account-access",
        [Signals.StaffConduct] = "staff",
    };

    /// <summary>The gist of a message.</summary>
    public static Gist Read(Hits hits, Clauses clauses, IReadOnlyCollection<string> signals)
    {
        return new Gist(
            Topic(hits, signals),
            GrievanceReader.Read(hits, clauses),
            Quote(hits, clauses, "wish"),
            Quote(hits, clauses, "stake"),
            Name(hits.Tokens.Text));
    }

    private static string? Topic(Hits hits, IReadOnlyCollection<string> signals)
    {
        var best = hits.Labels.Where(l => l.StartsWith(TopicPrefix, StringComparison.Ordinal) && hits.Of(l).Count > 0)
            .OrderByDescending(l => Score(hits, l[TopicPrefix.Length..], hits.Count(l), signals))
            .ThenBy(l => l, StringComparer.Ordinal)
            .FirstOrDefault();
        return best?[TopicPrefix.Length..]
               ?? signals.Select(s => TopicOfSignal.GetValueOrDefault(s)).FirstOrDefault(t => t is not null)
               ?? (hits.Tokens.Count > 3 ? "other" : null);
    }

    private static int Score(Hits hits, string topic, int count, IReadOnlyCollection<string> signals) =>
        count + (signals.Any(s => TopicOfSignal.GetValueOrDefault(s) == topic) ? 2 : 0) + (hits.Of(TopicPrefix + topic)[0].First < 12 ? 1 : 0);

    private static string? Quote(Hits hits, Clauses clauses, string label)
    {
        if (hits.Of(label).Count == 0)
            return null;
        var hit = hits.Best(label);
        var (first, end) = clauses.Around(hit.First);
        return clauses.Quote(first, Math.Max(end, hit.End));
    }

    private static string? Name(string text)
    {
        var introduced = Introduction().Match(text.Length > Tokenizer.MostCharacters ? text[..Tokenizer.MostCharacters] : text);
        if (introduced.Success)
            return introduced.Groups["name"].Value;
        var end = text.AsSpan().TrimEnd();
        var signed = SignOff().Match(end[Math.Max(0, end.Length - LongestSignature)..].ToString());
        return signed.Success ? signed.Groups["name"].Value : null;
    }

    [GeneratedRegex(@"\b(?:[Mm]y name is|[Mm]y name's|[Nn]ame:) (?<name>[A-Z][\p{L}'’-]{1,20}(?: [A-Z][\p{L}'’-]{1,20})?)", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex Introduction();

    [GeneratedRegex(@"(?:\b(?i:regards|wishes|sincerely|faithfully|cheers|thanks|thank you|thanking you|greetings|yours|ta|love|best|thx)[,.!]?\s{1,4}|[.!?…)]\s?\n\s{0,4}|[.!?] [-–/] ?|[a-z] / ?)(?<name>[A-Z][\p{L}'’-]{1,15}(?: [A-Z][\p{L}'’-]{1,20})?)\.?$", RegexOptions.CultureInvariant, Patience)]
    private static partial Regex SignOff();
}
