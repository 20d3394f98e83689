using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CoachBot.Cards.Tests;

/// <summary>Compares JSON with a checked-in file. Set REWRITE_EXPECTED=1 to write the files anew, and read the diff.</summary>
internal static class Expected
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Matches(string name, string json, [CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, "Expected", name + ".json");
        var actual = JsonNode.Parse(json)!.ToJsonString(Readable) + "\n";
        if (Environment.GetEnvironmentVariable("REWRITE_EXPECTED") == "1")
            File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"There is no {path}; run once with REWRITE_EXPECTED=1.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual.ReplaceLineEndings("\n"));
    }
}
