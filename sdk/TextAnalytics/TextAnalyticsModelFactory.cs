namespace Azure.AI.TextAnalytics;

/// <summary>Makes results, for tests that stand in for the service.</summary>
public static class TextAnalyticsModelFactory
{
    /// <summary>A document's feeling.</summary>
    public static DocumentSentiment DocumentSentiment(
        TextSentiment sentiment, double positiveScore, double neutralScore, double negativeScore, List<SentenceSentiment> sentenceSentiments, IList<TextAnalyticsWarning> warnings = null)
        => new(sentiment, new(positiveScore, neutralScore, negativeScore), sentenceSentiments.AsReadOnly(), [.. warnings ?? []]);

    /// <summary>A sentence's feeling.</summary>
    public static SentenceSentiment SentenceSentiment(
        TextSentiment sentiment, string text, double positiveScore, double neutralScore, double negativeScore, int offset, int length, IEnumerable<SentenceOpinion> opinions)
        => new(sentiment, text, new(positiveScore, neutralScore, negativeScore), offset, length, [.. opinions]);

    /// <summary>An opinion.</summary>
    public static SentenceOpinion SentenceOpinion(TargetSentiment target, IEnumerable<AssessmentSentiment> assessments)
        => new(target, [.. assessments]);

    /// <summary>An opinion's target.</summary>
    public static TargetSentiment TargetSentiment(
        TextSentiment sentiment, string text, double positiveScore, double negativeScore, int offset, int length)
        => new(sentiment, text, new(positiveScore, 0, negativeScore), offset, length);

    /// <summary>What an opinion says.</summary>
    public static AssessmentSentiment AssessmentSentiment(
        TextSentiment sentiment, double positiveScore, double negativeScore, string text, bool isNegated, int offset, int length)
        => new(sentiment, text, new(positiveScore, 0, negativeScore), isNegated, offset, length);

    /// <summary>Scores.</summary>
    public static SentimentConfidenceScores SentimentConfidenceScores(double positiveScore, double neutralScore, double negativeScore)
        => new(positiveScore, neutralScore, negativeScore);

    /// <summary>A document's result.</summary>
    public static AnalyzeSentimentResult AnalyzeSentimentResult(string id, TextDocumentStatistics statistics, DocumentSentiment documentSentiment)
        => new(id, statistics, documentSentiment);

    /// <summary>The result of a document that could not be read.</summary>
    public static AnalyzeSentimentResult AnalyzeSentimentResult(string id, TextAnalyticsError error) => new(id, error);

    /// <summary>The results of a batch.</summary>
    public static AnalyzeSentimentResultCollection AnalyzeSentimentResultCollection(
        IEnumerable<AnalyzeSentimentResult> list, TextDocumentBatchStatistics statistics, string modelVersion)
        => new([.. list], statistics, modelVersion);

    /// <summary>A piece of personal data.</summary>
    public static PiiEntity PiiEntity(string text, string category, string subCategory, double score, int offset, int length)
        => new(text, category, subCategory, score, offset, length);

    /// <summary>A document's personal data.</summary>
    public static PiiEntityCollection PiiEntityCollection(
        IEnumerable<PiiEntity> entities, string redactedText, IEnumerable<TextAnalyticsWarning> warnings = null)
        => new([.. entities], redactedText, [.. warnings ?? []]);

    /// <summary>A document's result.</summary>
    public static RecognizePiiEntitiesResult RecognizePiiEntitiesResult(string id, TextDocumentStatistics statistics, PiiEntityCollection entities)
        => new(id, statistics, entities);

    /// <summary>The result of a document that could not be read.</summary>
    public static RecognizePiiEntitiesResult RecognizePiiEntitiesResult(string id, TextAnalyticsError error) => new(id, error);

    /// <summary>The results of a batch.</summary>
    public static RecognizePiiEntitiesResultCollection RecognizePiiEntitiesResultCollection(
        IEnumerable<RecognizePiiEntitiesResult> list, TextDocumentBatchStatistics statistics, string modelVersion)
        => new([.. list], statistics, modelVersion);

    /// <summary>A document's key phrases.</summary>
    public static KeyPhraseCollection KeyPhraseCollection(IList<string> keyPhrases, IList<TextAnalyticsWarning> warnings = null)
        => new(keyPhrases, [.. warnings ?? []]);

    /// <summary>A document's result.</summary>
    public static ExtractKeyPhrasesResult ExtractKeyPhrasesResult(string id, TextDocumentStatistics statistics, KeyPhraseCollection keyPhrases)
        => new(id, statistics, keyPhrases);

    /// <summary>The result of a document that could not be read.</summary>
    public static ExtractKeyPhrasesResult ExtractKeyPhrasesResult(string id, TextAnalyticsError error) => new(id, error);

    /// <summary>The results of a batch.</summary>
    public static ExtractKeyPhrasesResultCollection ExtractKeyPhrasesResultCollection(
        IEnumerable<ExtractKeyPhrasesResult> list, TextDocumentBatchStatistics statistics, string modelVersion)
        => new([.. list], statistics, modelVersion);

    /// <summary>An error.</summary>
    public static TextAnalyticsError TextAnalyticsError(string code, string message, string target = null) => new(code, message, target);

    /// <summary>A warning.</summary>
    public static TextAnalyticsWarning TextAnalyticsWarning(string code, string message) => new(code, message);

    /// <summary>What was counted in a document.</summary>
    public static TextDocumentStatistics TextDocumentStatistics(int characterCount, int transactionCount) => new(characterCount, transactionCount);

    /// <summary>What was counted in a batch.</summary>
    public static TextDocumentBatchStatistics TextDocumentBatchStatistics(
        int documentCount, int validDocumentCount, int invalidDocumentCount, long transactionCount)
        => new(documentCount, validDocumentCount, invalidDocumentCount, transactionCount);
}
