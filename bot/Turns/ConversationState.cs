using System.Text;
using System.Text.Json;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Bot.Turns;

/// <summary>What a conversation remembers between turns: the case it works on, the role-play that is on, where its dialogs stand, the speaker's time zone.</summary>
public sealed class ConversationState
{
    /// <summary>The number of the open case; null when none.</summary>
    public string? Case { get; set; }

    /// <summary>The number of the role-play that is on; null when none.</summary>
    public string? Run { get; set; }

    /// <summary>The name of the time zone last seen; null when none was.</summary>
    public string? Zone { get; set; }

    /// <summary>The stack of dialogs; null when nothing runs.</summary>
    public DialogState? Stack { get; set; }

    /// <summary>The stack of the dialogs of practice; null when none runs.</summary>
    public DialogState? Practice { get; set; }

    /// <summary>Whether a stack was stored that could not be read.</summary>
    public bool StackWasBroken { get; private set; }

    /// <summary>Reads a stored state. What cannot be read is left out: the case's own record says where it stands.</summary>
    public static ConversationState Parse(string json)
    {
        var state = new ConversationState();
        try
        {
            using var document = JsonDocument.Parse(json);
            state.Case = Text(document.RootElement, "case");
            state.Run = Text(document.RootElement, "run");
            state.Zone = Text(document.RootElement, "zone");
            if (document.RootElement.TryGetProperty("practice", out var practice))
                state.Practice = StackJson.Read(practice);
            if (document.RootElement.TryGetProperty("stack", out var stack))
                state.Stack = StackJson.Read(stack);
            state.StackWasBroken = state.Stack is null && stack.ValueKind != JsonValueKind.Undefined;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            state.StackWasBroken = true;
        }

        return state;
    }

    /// <summary>Writes the state.</summary>
    public string Write()
    {
        var buffer = new MemoryStream(256);
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            if (Case is not null)
                writer.WriteString("case", Case);
            if (Run is not null)
                writer.WriteString("run", Run);
            if (Zone is not null)
                writer.WriteString("zone", Zone);
            Write(writer, "stack", Stack);
            Write(writer, "practice", Practice);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void Write(Utf8JsonWriter writer, string name, DialogState? stack)
    {
        if (stack is not { DialogStack.Count: > 0 })
            return;
        writer.WritePropertyName(name);
        StackJson.Write(writer, stack);
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
