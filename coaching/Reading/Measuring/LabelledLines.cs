using System.Text.Encodings.Web;
using System.Text.Json;

namespace CoachBot.Coaching.Reading.Measuring;

/// <summary>Reads labelled texts from JSON lines, one object each.</summary>
public static class LabelledLines
{
    private const string Shape = "it must be a JSON object with \"id\" and \"text\", both texts.";

    /// <summary>How the lines are read and written.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
    };

    /// <summary>Reads one line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="problem">What is wrong with it, naming the field; null when nothing is.</param>
    /// <returns>The text, or null.</returns>
    public static LabelledText? Read(string line, out string? problem)
    {
        try
        {
            var text = JsonSerializer.Deserialize<LabelledText>(line, Json);
            problem = text is null ? Shape : null;
            return text;
        }
        catch (JsonException wrong)
        {
            problem = wrong.Path is { Length: > 2 } path ? $"\"{path[2..]}\" has a value of the wrong kind." : Shape;
            return null;
        }
    }

}
