using System.Globalization;

namespace Azure.AI.TextAnalytics;

/// <summary>Turns what came over the wire into what callers see.</summary>
internal static class ToModel
{
    public static TextAnalyticsError Error(ErrorItem error)
        => new(error.Telling.Code ?? "", error.Telling.Message ?? "", error.Telling.Target);

    public static IReadOnlyCollection<TextAnalyticsWarning> Warnings(ResultDocument document)
        => [.. (document.Warnings ?? []).Select(w => new TextAnalyticsWarning(w.Code ?? "", w.Message ?? ""))];

    public static TextDocumentStatistics Count(ResultDocument document)
        => document.Statistics is { } s ? new(s.CharactersCount, s.TransactionsCount) : default;

    public static TextDocumentBatchStatistics? Count(BatchCount? count)
        => count is { } s ? new(s.DocumentsCount, s.ValidDocumentsCount, s.ErroneousDocumentsCount, s.TransactionsCount) : null;

    public static KeyPhraseCollection KeyPhrases(KeyPhrasesDocument document)
        => new([.. document.KeyPhrases ?? []], Warnings(document));

    public static PiiEntityCollection Pii(PiiDocument document) => new(
        [.. (document.Entities ?? []).Select(e => new PiiEntity(e.Text, e.Category, e.Subcategory, e.ConfidenceScore, e.Offset, e.Length))],
        document.RedactedText ?? "",
        Warnings(document));

    public static DocumentSentiment Sentiment(SentimentDocument document)
    {
        var sentences = document.Sentences ?? [];
        return new(
            Parse(document.Sentiment),
            document.ConfidenceScores.Model(),
            [.. sentences.Select(s => Sentence(s, sentences))],
            Warnings(document));
    }

    private static SentenceSentiment Sentence(SentenceItem s, IReadOnlyList<SentenceItem> all) => new(
        Parse(s.Sentiment),
        s.Text,
        s.ConfidenceScores.Model(),
        s.Offset,
        s.Length,
        [.. (s.Targets ?? []).Select(t => Opinion(t, all))]);

    private static SentenceOpinion Opinion(TargetItem t, IReadOnlyList<SentenceItem> all) => new(
        new(Parse(t.Sentiment), t.Text, t.ConfidenceScores.Model(), t.Offset, t.Length),
        [.. (t.Relations ?? []).Where(r => r.RelationType == "assessment").Select(r => Assessment(r.Ref, all))]);

    // A relation points from the root of the results: #/documents/0/sentences/1/assessments/2.
    private static AssessmentSentiment Assessment(string pointer, IReadOnlyList<SentenceItem> all)
    {
        var path = pointer.Split('/');
        if (path is not [_, "documents", _, "sentences", var sentence, "assessments", var place]
            || !int.TryParse(sentence, CultureInfo.InvariantCulture, out var i) || !int.TryParse(place, CultureInfo.InvariantCulture, out var j)
            || all.ElementAtOrDefault(i)?.Assessments?.ElementAtOrDefault(j) is not { } a)
            throw new InvalidOperationException($"The service points to an assessment that is not there: {pointer}");
        return new(Parse(a.Sentiment), a.Text, a.ConfidenceScores.Model(), a.IsNegated, a.Offset, a.Length);
    }

    private static TextSentiment Parse(string sentiment) => sentiment switch
    {
        "positive" => TextSentiment.Positive,
        "neutral" => TextSentiment.Neutral,
        "negative" => TextSentiment.Negative,
        "mixed" => TextSentiment.Mixed,
        _ => throw new ArgumentOutOfRangeException(nameof(sentiment), sentiment, "The service named a sentiment that is not known."),
    };
}
