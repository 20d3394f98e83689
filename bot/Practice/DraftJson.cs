using System.Text.Json.Serialization;
using CoachBot.Dialogs.Practice;

namespace CoachBot.Bot.Practice;

/// <summary>How a role-play that is being written is kept as JSON, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ScenarioDraft))]
public sealed partial class DraftJson : JsonSerializerContext;
