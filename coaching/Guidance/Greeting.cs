using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Guidance;

/// <summary>How a customer is addressed.</summary>
internal static partial class Greeting
{
    private const int LongestName = 40;

    /// <summary>The name to greet somebody by: their first name, or title and surname when they sign so; null when it is no name.
    /// “Mum of three” is not how to greet somebody.</summary>
    public static string? NameOf(string? signed)
    {
        var words = (signed ?? "").Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 3 || signed!.Length >= LongestName || !char.IsUpper(words[0][0]) || !words.All(w => w.All(IsOfName)))
            return null;
        if (Title().IsMatch(words[0]))
            return words.Length > 1 ? $"{words[0]} {words[^1]}" : null;
        return words[0].Count(char.IsLetter) > 1 && !words[0].EndsWith('.') && (words.Length == 1 || char.IsUpper(words[^1][0])) ? words[0] : null;
    }

    private static bool IsOfName(char c) => char.IsLetter(c) || c is '-' or '\'' or '’' or '.';

    [GeneratedRegex(@"^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|lady|lord|rev|reverend|father|sister)\.?$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Title();
}
