using System.Text.Json.Serialization;

namespace CoachBot.Coaching.Cases;

/// <summary>How the events of a case are written as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(CaseEvent))]
[JsonSerializable(typeof(IReadOnlyList<CaseEvent>))]
public sealed partial class CaseJson : JsonSerializerContext;
