using Azure.AI.TextAnalytics;

namespace CoachBot.Bot.Reading;

/// <summary>Finds the words that carry the complaint where the local reading found none.</summary>
public static class AzureGist
{
    private const int LongestQuote = 140;

    /// <summary>The words, exactly as they stand in the text and free of personal data; null when Azure names none.</summary>
    public static string? Grievance(string text, AzureFindings found)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(found);
        var complaints = found.Sentences
            .Where(s => s.Sentiment == TextSentiment.Negative)
            .OrderByDescending(s => s.ConfidenceScores.Negative)
            .ToList();
        return complaints.SelectMany(Opinions)
            .Concat(complaints.SelectMany(s => found.KeyPhrases.Where(p => s.Text.Contains(p, StringComparison.Ordinal))))
            .FirstOrDefault(words => Quotable(words, text, found));
    }

    private static IEnumerable<string> Opinions(SentenceSentiment sentence)
    {
        var bad = sentence.Opinions.Where(o => o.Target.Sentiment == TextSentiment.Negative).ToList();
        if (bad.Count == 0)
            yield break;
        yield return sentence.Text.Trim();
        foreach (var opinion in bad)
            yield return Span(sentence, opinion);
    }

    // From the thing complained of to what is said of it, or the other way round.
    private static string Span(SentenceSentiment sentence, SentenceOpinion opinion)
    {
        var start = opinion.Assessments.Select(a => a.Offset).Append(opinion.Target.Offset).Min() - sentence.Offset;
        var end = opinion.Assessments.Select(a => a.Offset + a.Length).Append(opinion.Target.Offset + opinion.Target.Length).Max() - sentence.Offset;
        return start >= 0 && end <= sentence.Text.Length ? sentence.Text[start..end] : opinion.Target.Text;
    }

    private static bool Quotable(string words, string text, AzureFindings found)
        => words.Length is > 0 and <= LongestQuote
            && text.Contains(words, StringComparison.Ordinal)
            && !found.Personal.Any(p => words.Contains(p.Text, StringComparison.OrdinalIgnoreCase));
}
