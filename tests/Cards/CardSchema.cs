using System.Text;
using NJsonSchema;

namespace CoachBot.Cards.Tests;

/// <summary>What every card keeps to.</summary>
internal static class CardSchema
{
    private const int MostBytes = 28 * 1024;

    private static readonly Lazy<JsonSchema> Schema = new(() => JsonSchema.FromJsonAsync(Text()).GetAwaiter().GetResult());

    public static void Keeps(string json)
    {
        var errors = Schema.Value.Validate(json);
        Assert.True(errors.Count == 0, string.Join('\n', errors.Select(e => e.ToString())));
    }

    public static void IsSmall(string json) => Assert.InRange(Encoding.UTF8.GetByteCount(json), 1, MostBytes);

    private static string Text()
    {
        using var stream = typeof(CardSchema).Assembly.GetManifestResourceStream("CardSchema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
