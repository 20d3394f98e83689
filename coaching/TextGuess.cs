using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Guidance;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading.Messages;
using CoachBot.Coaching.Reading.Models;

namespace CoachBot.Coaching;

/// <summary>Tells the customer's words from the agent's draft and from an answer to what a stage asks.
/// The wording decides, and whose turn it is: after the customer comes a draft, after a reply the customer.</summary>
internal static partial class TextGuess
{
    private const double FirstMessage = 1.5;
    private const double AfterReply = 0.5;
    private const double AfterCustomer = -1.5;
    private const int MostTimes = 3;

    /// <summary>What the trained model counts against the cues.</summary>
    private const double AuthorWeight = 3;

    private static readonly Lazy<List<Cue>> Known = new(Load);

    public static TextKind Of(string text, Case? c, Playbook playbook)
    {
        text = text.Trim();
        if (c is null || c.Messages.Count == 0)
            return Leaning(text) > FirstMessage ? TextKind.Draft : TextKind.CustomerWords;
        if (IsAnswer(text, c, playbook))
            return TextKind.Answer;
        return Leaning(text) > (AwaitsReply(c) ? AfterCustomer : AfterReply) ? TextKind.Draft : TextKind.CustomerWords;
    }

    /// <summary>Above 0 towards a draft, below 0 towards the customer.</summary>
    internal static double Leaning(string text)
    {
        var plain = text.Replace('’', '\'');
        return Known.Value.Sum(cue => cue.Weight * Math.Min(cue.Pattern.Count(plain), MostTimes))
               + (AuthorWeight * ReaderModels.Shipped.Authors.Score(MessageText.Read(text).Whole)[0]);
    }

    private static bool AwaitsReply(Case c) => c.Events.Last(e => e is CustomerWrote or ReplySent) is CustomerWrote;

    // An answer speaks about the customer, or in notes, and to nobody.
    private static bool IsAnswer(string text, Case c, Playbook playbook)
    {
        if (StageGuide.Missing(c, playbook).Count == 0 || text.Contains('?') || text.Length > 400 || Address().IsMatch(text))
            return false;
        return About().IsMatch(text) || (c.Stage > Stage.Acknowledge && !FirstPerson().IsMatch(text));
    }

    private static List<Cue> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("CoachBot.Coaching.TextCues.txt")!;
        using var lines = new StreamReader(stream);
        var cues = new List<Cue>();
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Split(' ', 2) is not [var number, var pattern])
                continue;
            var options = RegexOptions.CultureInvariant | (pattern.StartsWith('~') ? RegexOptions.None : RegexOptions.IgnoreCase);
            cues.Add(new Cue(double.Parse(number, CultureInfo.InvariantCulture), new Regex(pattern.TrimStart('~'), options, TimeSpan.FromSeconds(1))));
        }

        return cues;
    }

    private sealed record Cue(double Weight, Regex Pattern);

    [GeneratedRegex(@"\b(?:you|your|yours|you're|you've|you'll|ur|please|sorry|thanks|thank)\b|^(?:hi|hello|dear|hey)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@"^(?:(?:the )?customer|client|she|he|they)\b|\b(?:she|he|they|(?:the )?customer|(?:the )?client)(?:'d| would)? (?:wants?|says?|said|likes?|needs?|asks?|asked|thinks?|agreed|agrees|accepts?|accepted|refused?|expects?)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex About();

    [GeneratedRegex(@"\b(?:I|me|my|mine|I'm|I've|I'll|I'd|im|ive)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex FirstPerson();
}
