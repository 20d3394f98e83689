using System.Text.RegularExpressions;
using CoachBot.Coaching.Reading.Language;
using CoachBot.Coaching.Reading.Rules;

namespace CoachBot.Coaching.Reading.Messages;

/// <summary>Picks out what a good answer takes up: the topic, the complaint, the wish, the stake and the name.</summary>
internal static partial class GistReader
{
    private const int MostWords = 12;
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

    private static readonly string[] Carriers =
    [
        Signals.BrokenPromise, Signals.StaffConduct, Signals.Outage, Signals.Security, Signals.Safety, Signals.Discrimination, Signals.Privacy, Signals.Repeat, "grievance",
    ];

    /// <summary>The gist of a message.</summary>
    public static Gist Read(Hits hits, IReadOnlyCollection<string> signals) => new(
        Topic(hits, signals),
        Carriers.Where(c => hits.Of(c).Count > 0).Select(c => Clause(hits, hits.Best(c))).FirstOrDefault(),
        Quote(hits, "wish"),
        Quote(hits, "stake"),
        Name(hits.Tokens.Text));

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

    private static string? Quote(Hits hits, string label) => hits.Of(label).Count == 0 ? null : Clause(hits, hits.Best(label));

    private static string Clause(Hits hits, Hit hit)
    {
        var tokens = hits.Tokens;
        var first = hit.First;
        while (first > 0 && tokens.Items[first].BreakBefore == 0 && hit.End - first < MostWords)
            first--;
        var end = Math.Min(hit.End, first + MostWords);
        while (end < tokens.Count && tokens.Items[end].BreakBefore == 0 && end - first < MostWords)
            end++;
        return Trim(tokens, first, end);
    }

    private static string Trim(Tokens tokens, int first, int end) =>
        tokens.Words(first, end).ReplaceLineEndings(" ").Trim(' ', '"', '“', '”', '\'', '(', ')');

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
