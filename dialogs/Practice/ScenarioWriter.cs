using System.Globalization;
using System.Text;
using CoachBot.Coaching.Practice.Scenarios;

namespace CoachBot.Dialogs.Practice;

/// <summary>Writes what a trainer told as the YAML of a scenario.</summary>
internal sealed class ScenarioWriter
{
    private readonly StringBuilder _yaml = new();
    private readonly IReadOnlyDictionary<string, string> _told;

    private ScenarioWriter(IReadOnlyDictionary<string, string> told) => _told = told;

    /// <summary>A code made of a title, and of a number where there is one like it.</summary>
    public static string Code(string title, IEnumerable<string> taken)
    {
        var words = string.Concat(title.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var code = words.Length == 0 ? "role-play" : string.Join('-', words.Take(5));
        var all = taken.ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(1, all.Count + 1).Select(n => n == 1 ? code : string.Create(CultureInfo.InvariantCulture, $"{code}-{n}")).First(c => !all.Contains(c));
    }

    /// <summary>The text.</summary>
    public static string Write(string code, IReadOnlyDictionary<string, string> told) => new ScenarioWriter(told).Write(code);

    private string Write(string code)
    {
        Line($"code: {code}");
        Text(0, "title", "title");
        Text(0, "industry", "industry");
        Text(0, "you", "you");
        List(0, "desk", Lines("desk"));
        Customer();
        Line("facts:");
        foreach (var fact in new[] { "fact1", "fact2", "fact3" })
            Fact(fact);
        Line("remedies:");
        Remedy("full", Worth.Full);
        Remedy("half", Worth.Part);
        Remedy("gift", Worth.None);
        Line("hand-up:");
        Line($"  when: [{Levels()}]");
        Line("  urgent: []");
        Text(2, "to", "hand-up-to");
        List(2, "called", SoughtWords.Of(Of("hand-up-to")) is { Count: > 0 } called ? called : ["supervisor"]);
        Text(2, "because", "hand-up-because");
        Line("abusive: []");
        Line("well:");
        foreach (var kind in new[] { "acknowledge", "wish", "offer", "partial", "reason", "hand-up", "limit" })
            List(2, kind, Lines($"say-{kind}"));
        return _yaml.ToString();
    }

    private void Customer()
    {
        Line("customer:");
        Text(2, "name", "name");
        Line($"  voice: {Of("voice").ToLowerInvariant()}");
        Text(2, "thing", "thing");
        Text(2, "stake", "stake");
        Text(2, "wish", "wish");
        List(2, "wishes", [DialogWords.Say("scenario.wishes", ("wish", Of("wish").TrimEnd('.')))]);
        Line("  opening:");
        foreach (var level in new[] { "easy", "medium", "hard" })
            List(4, level, [OneLine(Of($"opening-{level}"))]);
    }

    private void Fact(string code)
    {
        if (Of($"{code}-words").Length == 0)
            return;
        Line($"  - code: {code}");
        Line($"    key: {(code == "fact1" ? "true" : "false")}");
        List(4, "about", SoughtWords.Of(Of($"{code}-words")));
        List(4, "ask", Lines($"{code}-ask"));
        List(4, "say", Lines($"{code}-say"));
    }

    private void Remedy(string code, Worth worth)
    {
        if (Of($"{code}-name").Length == 0)
            return;
        Line($"  - code: {code}");
        Text(4, "name", $"{code}-name");
        Line($"    worth: {worth.ToString().ToLowerInvariant()}");
        List(4, "words", SoughtWords.Of(Of($"{code}-words")));
    }

    private string Levels() => string.Join(", ", (ScenarioChecks.Levels(Of("hand-up-when")) ?? []).Select(l => l.ToString().ToLowerInvariant()));

    private void Text(int indent, string key, string field) => Line($"{new string(' ', indent)}{key}: {Quoted(OneLine(Of(field)))}");

    private void List(int indent, string key, IReadOnlyList<string> texts)
    {
        var before = new string(' ', indent);
        Line(texts.Count == 0 ? $"{before}{key}: []" : $"{before}{key}:");
        foreach (var text in texts)
            Line($"{before}  - {Quoted(text)}");
    }

    private void Line(string line) => _yaml.Append(line).Append('\n');

    private string Of(string field) => _told.GetValueOrDefault(field, "").Trim();

    private IReadOnlyList<string> Lines(string field) => [.. Of(field).Split(['\n', '\r'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Quoted(string text) =>
        $"\"{string.Concat(text.Where(c => !char.IsControl(c))).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
