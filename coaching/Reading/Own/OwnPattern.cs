using System.Text.RegularExpressions;
using CoachBot.Coaching.Reading.Language;
using CoachBot.Coaching.Reading.Rules;

namespace CoachBot.Coaching.Reading.Own;

/// <summary>A pattern as a company writes it: checked for what would never match, and why.</summary>
internal static partial class OwnPattern
{
    /// <summary>The longest pattern.</summary>
    public const int MostCharacters = 200;

    private const int ShortestBeginning = 2;
    private const int Patience = 1000;

    /// <summary>The pattern as the rules read it: texts are compared in lower case, with straight apostrophes.</summary>
    public static string Normal(string pattern) => pattern.Trim().ToLowerInvariant().Replace('’', '\'');

    /// <summary>What is wrong with a pattern; null when it can be used.</summary>
    public static string? Problem(string pattern)
    {
        if (pattern.Length > MostCharacters)
            return $"a pattern may be {MostCharacters} characters long, this one has {pattern.Length}; write several shorter ones";
        var normal = Normal(pattern);
        if (Words(normal).Select(Word).FirstOrDefault(p => p is not null) is { } wrong)
            return wrong;
        try
        {
            var parser = new RuleParser(new Vocabulary());
            foreach (var (name, text) in RuleBook.Shared())
                parser.Read(name, text);
            parser.Add("", "", Effect.Shows, normal);
            return null;
        }
        catch (Exception e) when (e is FormatException or IndexOutOfRangeException or ArgumentOutOfRangeException)
        {
            return $"the pattern \"{pattern}\" is not understood: {(e is FormatException ? e.Message : "A word is missing.")}";
        }
    }

    private static IEnumerable<string> Words(string pattern) =>
        Question().Replace(pattern, "").Split([' ', '(', ')', '|', '/'], StringSplitOptions.RemoveEmptyEntries)
            .Select(w => w.TrimStart('-').TrimEnd('?'))
            .Where(w => w.Length > 0 && w is not ("^" or "$" or "<" or ">") && !w.StartsWith("..", StringComparison.Ordinal) && w[0] is not ('…' or '@' or '['));

    private static string? Word(string word)
    {
        if (word.EndsWith('*') && word.Length <= ShortestBeginning)
            return $"\"{word}\" takes in too much; a star stands after {ShortestBeginning} letters or more";
        if (Plain().IsMatch(word))
            return null;
        return word.Contains('-', StringComparison.Ordinal)
            ? $"\"{word}\" is more than one word to the reader; write it without hyphens: ({word.Replace('-', ' ')})"
            : $"\"{word}\" is not a word; one has letters, digits and apostrophes, and may end in a star";
    }

    [GeneratedRegex(@"\{n?q\}$", RegexOptions.None, Patience)]
    private static partial Regex Question();

    [GeneratedRegex(@"^(?:\d+(?:[.,]\d+)+\p{L}*|[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*'?\*?)$", RegexOptions.None, Patience)]
    private static partial Regex Plain();
}
