using CoachBot.Coaching.Reading.Redaction;

namespace CoachBot.Coaching.Tests.Redaction;

public sealed class RedactionTableTests
{
    private const string Arrow = " => ";

    public static TheoryData<string, string> Masked { get; } = Read(untouched: false);

    public static TheoryData<string, string> Untouched { get; } = Read(untouched: true);

    [Theory]
    [MemberData(nameof(Masked))]
    public void Personal_data_is_masked_and_the_rest_stays(string text, string expected) =>
        Assert.Equal(expected, new Redactor().Mask(text));

    [Theory]
    [MemberData(nameof(Untouched))]
    public void Ordinary_numbers_and_words_are_left_alone(string text, string expected) =>
        Assert.Equal(expected, new Redactor().Mask(text));

    [Theory]
    [MemberData(nameof(Masked))]
    public void What_is_masked_is_not_masked_again(string text, string expected)
    {
        Assert.NotEqual(text, expected);
        Assert.Equal(expected, new Redactor().Mask(expected));
    }

    [Theory]
    [MemberData(nameof(Masked))]
    public void What_stands_around_it_changes_nothing(string text, string expected) =>
        Assert.Equal($"Hello,\n{expected}\n\nBye, and thanks.", new Redactor().Mask($"Hello,\n{text}\n\nBye, and thanks."));

    [Fact]
    public void The_table_is_long_enough_to_mean_something()
    {
        Assert.True(Masked.Count >= 230, $"{Masked.Count} to mask");
        Assert.True(Untouched.Count >= 120, $"{Untouched.Count} to leave");
    }

    private static TheoryData<string, string> Read(bool untouched)
    {
        using var stream = typeof(RedactionTableTests).Assembly.GetManifestResourceStream("hostile.txt")!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(Unescape);
        var table = new TheoryData<string, string>();
        foreach (var line in lines)
        {
            var arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
            if (arrow < 0 && untouched)
                table.Add(line, line);
            else if (arrow >= 0 && !untouched)
                table.Add(line[..arrow], line[(arrow + Arrow.Length)..]);
        }

        return table;
    }

    private static string Unescape(string line) =>
        line.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal).Replace("\\u00A0", "\u00A0", StringComparison.Ordinal);
}
