using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Practice.Customers;

/// <summary>Whether two replies are the same words, give or take a few.</summary>
internal static partial class Likeness
{
    private const double Enough = 0.85;

    /// <summary>Whether they share nearly all their words.</summary>
    public static bool Same(string a, string b)
    {
        var (one, other) = (Words(a), Words(b));
        return one.Count + other.Count > 0 && (double)one.Intersect(other).Count() / one.Union(other).Count() >= Enough;
    }

    private static HashSet<string> Words(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(m => m.Value)];

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
