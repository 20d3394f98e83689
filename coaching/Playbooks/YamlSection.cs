using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace CoachBot.Coaching.Playbooks;

/// <summary>A mapping of a playbook file, read field by field. What is wrong is noted and reading goes on, so that
/// everything wrong is told at once; a field nobody asked for is wrong too.</summary>
internal sealed class YamlSection(string file, YamlMappingNode node, string path, ICollection<PlaybookProblem> problems)
{
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>The signals that may be named.</summary>
    public KnownSignals Signals { get; init; } = KnownSignals.BuiltIn;

    /// <summary>Whether anything in the file is wrong so far.</summary>
    public bool HasProblems => problems.Count > 0;

    public bool Has(string key) => Find(key) is not null;

    public string Text(string key) => Find(key) is { } found ? Scalar(found, key) : Missing(key, "");

    public string Text(string key, IReadOnlyCollection<string> allowed)
    {
        var text = Text(key);
        if (text.Length > 0 && !allowed.Contains(text))
            Problem(Find(key)!, key, $"\"{text}\" is not known; allowed: {string.Join(", ", allowed)}");
        return text;
    }

    public IReadOnlyList<string> Texts(string key, IReadOnlyCollection<string>? allowed = null)
    {
        List<string> texts = [.. Items(key).Select((item, i) => Scalar(item, $"{key}[{i}]"))];
        foreach (var unknown in texts.Where(t => t.Length > 0 && allowed?.Contains(t) == false))
            Problem(Find(key)!, key, $"\"{unknown}\" is not known; allowed: {string.Join(", ", allowed!)}");
        return texts;
    }

    public IReadOnlyList<string> Texts(string key, Func<string, string?> problemOf)
    {
        List<string> texts = [];
        foreach (var (item, i) in Items(key).Select((item, i) => (item, i)))
        {
            var text = Scalar(item, $"{key}[{i}]");
            texts.Add(text);
            if (text.Length > 0 && problemOf(text) is { } problem)
                Problem(item, $"{key}[{i}]", problem);
        }

        return texts;
    }

    public double Number(string key, double from, double to, double? otherwise = null)
    {
        if (Find(key) is not { } found)
            return otherwise ?? Missing(key, from);
        if (double.TryParse(Scalar(found, key), CultureInfo.InvariantCulture, out var number) && number >= from && number <= to)
            return number;
        Problem(found, key, string.Create(CultureInfo.InvariantCulture, $"a number from {from} to {to} is allowed"));
        return from;
    }

    public bool Flag(string key) => Find(key) is not null && Text(key, ["true", "false"]) == "true";

    public TimeSpan Duration(string key)
    {
        if (Find(key) is not { } found)
            return Missing(key, TimeSpan.Zero);
        if (Durations.TryParse(Scalar(found, key), out var duration))
            return duration;
        Problem(found, key, "a time like \"15 minutes\", \"2 hours\" or \"3 days\" is allowed");
        return TimeSpan.Zero;
    }

    public IReadOnlyList<Shift> Hours(string key)
    {
        if (Text(key) is { Length: > 0 } text)
        {
            if (HoursReader.TryParse(text, out var shifts))
                return shifts;
            Problem(Find(key)!, key, "hours like \"Monday to Friday, 9:00 to 17:00\", \"every day, 8:00 to 20:00; Sunday 10:00 to 14:00\" or \"at any hour\" are allowed");
        }

        return [];
    }

    public TimeZoneInfo Zone(string key, TimeZoneInfo otherwise)
    {
        if (Find(key) is not { } found)
            return otherwise;
        if (TimeZoneInfo.TryFindSystemTimeZoneById(Scalar(found, key), out var zone))
            return zone;
        Problem(found, key, "a time zone like \"Europe/Berlin\", \"America/New_York\" or \"UTC\" is allowed");
        return otherwise;
    }

    public DateOnly Date(string key) => Find(key) is { } found ? Date(found, key) : Missing(key, DateOnly.MinValue);

    public IReadOnlyList<DateOnly> Dates(string key) => [.. Items(key).Select((item, i) => Date(item, $"{key}[{i}]"))];

    public IReadOnlyDictionary<string, double> Numbers(IEnumerable<string> keys, double from, double to) =>
        keys.Where(Has).ToDictionary(k => k, k => Number(k, from, to), StringComparer.Ordinal);

    /// <summary>A list in which each item is a text, or has fields of its own.</summary>
    public IReadOnlyList<T> TextsOr<T>(string key, Func<string, T> text, Func<YamlSection, T> section) =>
        [.. Items(key).Select((item, i) => item is YamlMappingNode mapping ? Inside(mapping, $"{key}[{i}]", section) : text(Scalar(item, $"{key}[{i}]")))];

    public T Enum<T>(string key)
        where T : struct, Enum
    {
        var names = System.Enum.GetValues<T>().ToDictionary(PlaybookNames.Of, v => v, StringComparer.Ordinal);
        return names.GetValueOrDefault(Text(key, names.Keys));
    }

    public Phrase Phrase(string key, bool required = false)
    {
        var phrase = Find(key) is { } found ? Phrase(found, key) : required ? Missing(key, Playbooks.Phrase.None) : Playbooks.Phrase.None;
        if (required && phrase.Variants.Count > 0 && !phrase.AlwaysFits)
            Problem(Find(key)!, key, "the last wording must fit every moment: no condition, and no blank that may be empty");
        return phrase;
    }

    public IReadOnlyList<Phrase> Phrases(string key)
    {
        List<Phrase> phrases = [.. Items(key).Select((item, i) => Phrase(item, $"{key}[{i}]"))];
        if (Has(key) && !phrases.Exists(p => p.AlwaysFits))
            Problem(Find(key)!, key, "at least one must fit every moment: no condition, and no blank that may be empty");
        return phrases;
    }

    public T Section<T>(string key, Func<YamlSection, T> read)
    {
        switch (Find(key))
        {
            case YamlMappingNode mapping:
                return Inside(mapping, key, read);
            case { } other:
                Problem(other, key, "fields of its own are expected here");
                break;
            default:
                Missing(key, "");
                break;
        }

        return Inside(new YamlMappingNode(), key, read, quiet: true);
    }

    public IReadOnlyList<T> Sections<T>(string key, Func<YamlSection, T> read, bool required = true)
    {
        if (!required && !Has(key))
            return [];
        List<T> all = [];
        foreach (var (item, i) in Items(key).Select((item, i) => (item, i)))
        {
            if (item is YamlMappingNode mapping)
                all.Add(Inside(mapping, $"{key}[{i}]", read));
            else
                Problem(item, $"{key}[{i}]", "fields of its own are expected here");
        }

        return all;
    }

    public IReadOnlyDictionary<string, T> Map<T>(string key, Func<YamlSection, T> read) =>
        Section(key, s => s.Keys().ToDictionary(k => k, k => s.Section(k, read), StringComparer.Ordinal));

    public void Problem(string key, string message) => Problem(Find(key) ?? node, key, message);

    private T Inside<T>(YamlMappingNode mapping, string key, Func<YamlSection, T> read, bool quiet = false)
    {
        var inner = new YamlSection(file, mapping, path.Length == 0 ? key : $"{path}.{key}", quiet ? [] : problems) { Signals = Signals };
        var result = read(inner);
        inner.ReportUnknown();
        return result;
    }

    private DateOnly Date(YamlNode found, string key)
    {
        if (DateOnly.TryParseExact(Scalar(found, key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Problem(found, key, "a day like \"2026-12-24\" is allowed");
        return DateOnly.MinValue;
    }

    private List<string> Keys() => [.. node.Children.Keys.OfType<YamlScalarNode>().Select(k => k.Value!)];

    /// <summary>Notes the fields nobody asked for, once everything was read.</summary>
    public void ReportUnknown()
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>().Where(k => !_asked.Contains(k.Value!)))
            Problem(key, key.Value!, $"is not a field here; allowed: {string.Join(", ", _asked.Order(StringComparer.Ordinal))}");
    }

    private YamlNode? Find(string key)
    {
        _asked.Add(key);
        return node.Children.TryGetValue(new YamlScalarNode(key), out var found) ? found : null;
    }

    private IEnumerable<YamlNode> Items(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlSequenceNode sequence:
                return sequence.Children;
            case YamlScalarNode single:
                return [single];
            case var other:
                Problem(other, key, "a list is expected here");
                return [];
        }
    }

    private string Scalar(YamlNode found, string key)
    {
        if (found is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value))
            return value.Trim();
        Problem(found, key, "a text is missing here");
        return "";
    }

    private Phrase Phrase(YamlNode found, string key) => new([.. Variants(found, key, [], [])]);

    private IEnumerable<Variant> Variants(YamlNode found, string key, IReadOnlyList<string> when, IReadOnlyList<string> unless)
    {
        switch (found)
        {
            case YamlSequenceNode several:
                return several.Children.SelectMany((item, i) => Variants(item, $"{key}[{i}]", when, unless));
            case YamlMappingNode conditional:
                return Inside(conditional, key, s => s.Conditional());
            default:
                var template = new Template(Scalar(found, key));
                foreach (var name in template.Names.Where(n => !Moment.AlwaysKnown.Contains(n) && !Moment.SometimesKnown.Contains(n)))
                    Problem(found, key, $"the blank {{{name}}} is not known; allowed: {string.Join(", ", Moment.AlwaysKnown.Concat(Moment.SometimesKnown).Order(StringComparer.Ordinal))}");
                return [new Variant(template, when, unless)];
        }
    }

    private List<Variant> Conditional()
    {
        var when = Texts("when", Signals.Conditions);
        var unless = Texts("unless", Signals.Conditions);
        return Find("say") is { } say ? [.. Variants(say, "say", when, unless)] : Missing("say", new List<Variant>());
    }

    private T Missing<T>(string key, T otherwise)
    {
        Problem(node, key, "is missing");
        return otherwise;
    }

    private void Problem(YamlNode at, string key, string message) =>
        problems.Add(new PlaybookProblem(file, (int)at.Start.Line, path.Length == 0 ? key : $"{path}.{key}", message));
}
