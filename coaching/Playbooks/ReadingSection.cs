using System.Text.RegularExpressions;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Reading.Own;

namespace CoachBot.Coaching.Playbooks;

/// <summary>Reads the section of a company's own reading rules.</summary>
internal static partial class ReadingSection
{
    private const int LongestCode = 40;
    private const int Patience = 1000;
    private const string NoPattern = "at least one pattern is expected";
    private static readonly string[] NamedOnly = ["weight", "red"];
    private static readonly string[] Known = [.. Signals.All, .. Moves.All, .. Pitfalls.All];

    /// <summary>The rules and the signals they add; what is wrong in them is noted.</summary>
    public static ReadingPlay Read(YamlSection section)
    {
        var named = new Dictionary<string, OwnSignal>(StringComparer.Ordinal);
        var rules = section.Sections("own-rules", s => ReadRule(s, named));
        return new ReadingPlay(rules, [.. named.Values]);
    }

    private static OwnRule ReadRule(YamlSection s, Dictionary<string, OwnSignal> named)
    {
        var rule = new OwnRule(
            s.Text("label"),
            s.Text("because"),
            s.Texts("words", OwnPattern.Problem),
            s.Has("not") ? s.Texts("not", OwnPattern.Problem) : []);
        if (rule.Words.Count == 0)
            s.Problem("words", s.Has("words") ? NoPattern : "is missing");
        if (rule.Not.Count == 0 && s.Has("not"))
            s.Problem("not", NoPattern);

        var known = Known.Contains(rule.Label);
        if (s.Has("name"))
            Name(s, rule, known, named);
        else if (rule.Label.Length > 0 && !known && !named.ContainsKey(rule.Label))
            s.Problem("label", $"\"{rule.Label}\" is not known; give it a name: to make it a signal of your own, or take one of: {string.Join(", ", Known)}");
        foreach (var field in NamedOnly.Where(k => s.Has(k) && !s.Has("name")))
            s.Problem(field, "stands beside the name: of a signal of your own");
        return rule;
    }

    private static void Name(YamlSection s, OwnRule rule, bool known, Dictionary<string, OwnSignal> named)
    {
        var signal = new OwnSignal(rule.Label, s.Text("name"), rule.Because, s.Number("weight", 0, 10, otherwise: 0), s.Has("red") ? Red(s) : null);
        if (known)
            s.Problem("name", $"\"{rule.Label}\" has a name already");
        else if (rule.Label.Length > LongestCode || !Code().IsMatch(rule.Label))
            s.Problem("label", $"a code of your own has small letters and hyphens, {LongestCode} characters at most: \"product-recall\"");
        else if (KnownSignals.BuiltIn.Conditions.Contains(rule.Label) || CaseRule.Codes.Contains(rule.Label))
            s.Problem("label", $"\"{rule.Label}\" means something else in a playbook; take another code");
        else if (!named.TryAdd(rule.Label, signal))
            s.Problem("name", $"\"{rule.Label}\" was named before; name it once");
    }

    private static RedLine Red(YamlSection s) => s.Section("red", PlaybookReader.ReadRed);

    [GeneratedRegex("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", RegexOptions.None, Patience)]
    private static partial Regex Code();
}
