using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Writes a record as the JSON it has already, whichever options a storage serialises with.</summary>
internal sealed class StateRecordConverter : JsonConverter<StateRecord>
{
    public override StateRecord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return new StateRecord(JsonSerializer.SerializeToUtf8Bytes(document.RootElement, StateJson.Options), null);
    }

    public override void Write(Utf8JsonWriter writer, StateRecord value, JsonSerializerOptions options)
        => writer.WriteRawValue(value.Json, skipInputValidation: true);
}
