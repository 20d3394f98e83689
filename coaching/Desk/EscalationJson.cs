using System.Text.Json.Serialization;

namespace CoachBot.Coaching.Desk;

/// <summary>How the events of an escalation are written as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(EscalationEvent))]
[JsonSerializable(typeof(IReadOnlyList<EscalationEvent>))]
public sealed partial class EscalationJson : JsonSerializerContext;
