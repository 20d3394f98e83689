using System.Text.Json;

namespace CoachBot.Coaching.Tests.Support;

/// <summary>The labelled development set, which is not part of this repository: its folder is named by COACHBOT_DATA.</summary>
internal static class DevelopmentSet
{
    public static string? Folder => Environment.GetEnvironmentVariable("COACHBOT_DATA");

    /// <summary>The texts of a file's even lines; the odd ones are for tuning.</summary>
    public static IEnumerable<string> EvenLines(string file) =>
        from line in File.ReadLines(Path.Combine(Folder!, file))
        let entry = JsonDocument.Parse(line).RootElement
        where (entry.GetProperty("id").GetString()![^1] - '0') % 2 == 0
        select entry.GetProperty("text").GetString();
}
