using System.Net;
using System.Text;

namespace CoachBot.Dialogs.Moves;

/// <summary>What a person typed, without what the client put around it: mentions, HTML, entities.</summary>
public static class PlainText
{
    private static readonly string[] Breaks = ["br", "p", "/p", "div", "/div", "/li", "tr", "/tr"];

    /// <summary>The text alone.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "";
        var plain = text.Contains('<') ? WithoutTags(text) : text;
        return WebUtility.HtmlDecode(plain).Replace('\u00A0', ' ').Trim();
    }

    private static string WithoutTags(string text)
    {
        var plain = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var end = text[at] == '<' ? TagEnd(text, at) : -1;
            if (end < 0)
            {
                plain.Append(text[at++]);
                continue;
            }

            var name = TagName(text.AsSpan(at + 1, end - at - 1));
            at = end + 1;
            if (name.Equals("at", StringComparison.OrdinalIgnoreCase))
                at = AfterMention(text, at);
            else if (Breaks.Contains(name, StringComparer.OrdinalIgnoreCase))
                plain.Append('\n');
        }

        return plain.ToString();
    }

    // A tag begins with a letter or a slash: "3 < 4" and "<3" are words.
    private static int TagEnd(string text, int open)
    {
        if (open + 1 >= text.Length || !(char.IsAsciiLetter(text[open + 1]) || text[open + 1] == '/'))
            return -1;
        var close = text.IndexOf('>', open);
        return close > 0 && close - open <= 400 && text.IndexOf('<', open + 1, close - open - 1) < 0 ? close : -1;
    }

    private static string TagName(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAny(" \t\r\n");
        return (end < 0 ? tag : tag[..end]).TrimEnd('/').ToString();
    }

    private static int AfterMention(string text, int at)
    {
        var close = text.IndexOf("</at>", at, StringComparison.OrdinalIgnoreCase);
        return close < 0 ? at : close + "</at>".Length;
    }
}
