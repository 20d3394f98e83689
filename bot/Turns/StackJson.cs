using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Bot.Turns;

/// <summary>A stack of dialogs as JSON: ids, step numbers and small values, no type names.
/// A list is a stack inside a component dialog, an object is a table of values.</summary>
public static class StackJson
{
    private const string IdName = "id";
    private const string StateName = "state";

    /// <summary>Writes a stack.</summary>
    /// <exception cref="InvalidOperationException">A dialog keeps something that belongs into the case's record instead.</exception>
    public static void Write(Utf8JsonWriter writer, DialogState stack)
    {
        writer.WriteStartArray();
        foreach (var instance in stack.DialogStack)
        {
            writer.WriteStartObject();
            writer.WriteString(IdName, instance.Id);
            if (instance.State is { Count: > 0 } state)
            {
                writer.WritePropertyName(StateName);
                WriteTable(writer, instance.Id, state);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>Reads a stack; null when it is not one.</summary>
    public static DialogState? Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Array)
            return null;

        var stack = new List<DialogInstance>(json.GetArrayLength());
        foreach (var entry in json.EnumerateArray())
        {
            if (entry.ValueKind != JsonValueKind.Object || !entry.TryGetProperty(IdName, out var id) || id.ValueKind != JsonValueKind.String)
                return null;
            var state = entry.TryGetProperty(StateName, out var table) && table.ValueKind == JsonValueKind.Object
                ? ReadTable(table)
                : [];
            stack.Add(new DialogInstance { Id = id.GetString()!, State = state });
        }

        return new DialogState(stack);
    }

    private static void WriteTable(Utf8JsonWriter writer, string dialog, IEnumerable<KeyValuePair<string, object>> table)
    {
        writer.WriteStartObject();
        foreach (var (key, value) in table)
        {
            // The options of a prompt are its cards and words: whoever asks again makes them again.
            if (value is null or PromptOptions)
                continue;
            writer.WritePropertyName(key);
            WriteValue(writer, dialog, key, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, string dialog, string key, object value)
    {
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case DialogState inner:
                Write(writer, inner);
                break;
            case IEnumerable<KeyValuePair<string, object>> inner:
                WriteTable(writer, dialog, inner);
                break;
            default:
                throw new InvalidOperationException(
                    $"Dialog \"{dialog}\" keeps a {value.GetType().Name} under \"{key}\"; only small values survive a turn.");
        }
    }

    private static Dictionary<string, object> ReadTable(JsonElement json)
    {
        var table = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var property in json.EnumerateObject())
        {
            if (ReadValue(property.Value) is { } value)
                table[property.Name] = value;
        }

        return table;
    }

    private static object Number(JsonElement json)
    {
        if (json.TryGetInt32(out var small))
            return small;
        if (json.TryGetInt64(out var large))
            return large;
        return json.GetDouble();
    }

    private static object? ReadValue(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => Number(json),
        JsonValueKind.Array => Read(json),
        JsonValueKind.Object => ReadTable(json),
        _ => null,
    };
}
