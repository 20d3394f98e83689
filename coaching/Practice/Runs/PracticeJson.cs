using System.Text.Json.Serialization;

namespace CoachBot.Coaching.Practice.Runs;

/// <summary>How the events of a role-play are written as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(PracticeEvent))]
[JsonSerializable(typeof(IReadOnlyList<PracticeEvent>))]
public sealed partial class PracticeJson : JsonSerializerContext;
