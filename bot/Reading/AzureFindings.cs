using Azure.AI.TextAnalytics;

namespace CoachBot.Bot.Reading;

/// <summary>What Azure found in a message.</summary>
/// <param name="Positive">How sure it is that the message is positive; of the least positive part.</param>
/// <param name="Negative">How sure it is that the message is negative; of the most negative part.</param>
/// <param name="Sentences">Its sentences with their opinions.</param>
/// <param name="KeyPhrases">What it talks about.</param>
/// <param name="Personal">Personal data left in it.</param>
public sealed record AzureFindings(
    double Positive,
    double Negative,
    IReadOnlyList<SentenceSentiment> Sentences,
    IReadOnlyList<string> KeyPhrases,
    IReadOnlyList<PiiEntity> Personal);
