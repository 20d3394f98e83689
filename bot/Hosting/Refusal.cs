using System.Text.Json;

namespace CoachBot.Bot.Hosting;

/// <summary>Refuses a request with a plain sentence.</summary>
public static class Refusal
{
    /// <summary>Writes the refusal.</summary>
    public static Task WriteAsync(HttpResponse response, int status, string sentence)
    {
        response.StatusCode = status;
        response.ContentType = "application/json; charset=utf-8";
        return response.WriteAsync(JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal) { ["error"] = sentence }));
    }
}
