using System.Globalization;
using System.Text.RegularExpressions;
using CoachBot.Coaching.Cases;

namespace CoachBot.Dialogs.Practice;

/// <summary>Puts invented names in place of those of the people of a case.</summary>
internal sealed partial class CaseNames
{
    private const int Patience = 1000;
    private readonly Dictionary<string, string> _others = new(StringComparer.OrdinalIgnoreCase);

    private CaseNames(string customer) => Customer = customer;

    /// <summary>What the customer is called from now on.</summary>
    public string Customer { get; }

    /// <summary>Finds the names that texts of a case hold: how the customer signed, how they were greeted, who worked on it.</summary>
    public static CaseNames In(Case c, IReadOnlyList<string> texts)
    {
        var invented = DialogWords.Say("scenario.names").Split('|', StringSplitOptions.TrimEntries);
        var start = int.TryParse(c.Number.AsSpan(c.Number.IndexOf('-', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture, out var number) ? number : 0;
        var free = Enumerable.Range(0, invented.Length).Select(i => invented[(start + i) % invented.Length])
            .FirstOrDefault(name => !Words(name).Any(w => texts.Any(t => t.Contains(w, StringComparison.OrdinalIgnoreCase))));
        var names = new CaseNames(free ?? invented[start % invented.Length]);
        foreach (var staff in c.Events.Select(e => e.By).Where(by => by != Person.Coach).Select(by => by.Name).Distinct(StringComparer.Ordinal))
            names.AddStaff(staff);
        foreach (var signed in c.Messages.Select(m => m.Reading.Gist.Name).OfType<string>())
            names.Add(signed);
        foreach (var text in texts)
        {
            foreach (Match match in Named().Matches(text))
                names.Add(match.Groups["name"].Value, match.Groups["title"].Success);
        }

        return names;
    }

    /// <summary>A text with the invented names.</summary>
    public string Hide(string text)
    {
        foreach (var (name, other) in _others)
            text = Regex.Replace(text, $@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(name)}(?![\p{{L}}\p{{N}}])", other, IsCommonWord(name) ? RegexOptions.None : RegexOptions.IgnoreCase, TimeSpan.FromMilliseconds(Patience));
        return text;
    }

    private void Add(string name, bool titled = false)
    {
        var words = Words(name);
        for (var i = 0; i < words.Count; i++)
        {
            if (!IsNobody(words[i]))
                _others.TryAdd(words[i], Words(Customer)[(i > 0 && i == words.Count - 1) || (titled && words.Count == 1) ? ^1 : 0]);
        }
    }

    private void AddStaff(string name)
    {
        foreach (var word in Words(name).Where(w => !IsNobody(w)))
            _others.TryAdd(word, DialogWords.Say("scenario.agent"));
    }

    private static List<string> Words(string name) => [.. name.Split([' ', ',', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 1)];

    private static bool IsNobody(string word) => DialogWords.List("scenario.nobody").Contains(word, StringComparer.OrdinalIgnoreCase);

    private static bool IsCommonWord(string word) => DialogWords.List("scenario.common").Contains(word, StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(
        """
        (?:(?<title>\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor)\b\.?\s+)
        |\b(?:Dear|Hello|Hi|Hey|Good\smorning|Good\safternoon|Good\sevening|Thank\syou|Thanks)\b,?[^\S\n]+(?=[^\n,!:;.]{1,60}[,!:;.\n])
        |(?:regards|wishes|sincerely|faithfully|yours|thanks|cheers|greetings)\b[,.!]?\s+(?=[^\n.]{1,60}\.?\s*$)
        |(?i:\bmy\s+name\s+is|\bmy\s+name's)\s+)
        (?<name>\p{Lu}[\p{L}'’-]+(?:[^\S\n]+\p{Lu}[\p{L}'’-]+){0,2})
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        Patience)]
    private static partial Regex Named();
}
