namespace CoachBot.Coaching.Practice.Customers;

/// <summary>The trainee's own words, short enough to be thrown back.</summary>
internal static class Echo
{
    private const int MostWords = 8;

    /// <summary>The words as a customer quotes them; null when they can't be quoted.</summary>
    public static string? Of(string? words)
    {
        if (string.IsNullOrWhiteSpace(words) || words.IndexOfAny(['“', '”', '"', '•', '[', '{', '\n']) >= 0)
            return null;
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var quote = string.Join(' ', parts.Take(MostWords)).TrimEnd('.', ',', ';', ':', '!', '?', '-', ' ');
        return quote.Length == 0 ? null : parts.Length > MostWords ? $"{quote} …" : quote;
    }
}
