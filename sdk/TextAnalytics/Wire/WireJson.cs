using System.Text.Json.Serialization;

namespace Azure.AI.TextAnalytics;

/// <summary>What goes over the wire.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AnalyzeTextRequest))]
[JsonSerializable(typeof(ErrorResponse))]
[JsonSerializable(typeof(AnalyzeTextResponse<SentimentDocument>))]
[JsonSerializable(typeof(AnalyzeTextResponse<PiiDocument>))]
[JsonSerializable(typeof(AnalyzeTextResponse<KeyPhrasesDocument>))]
internal sealed partial class WireJson : JsonSerializerContext;
