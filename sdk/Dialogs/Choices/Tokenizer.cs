using System.Globalization;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Splits texts into words.</summary>
public class Tokenizer
{
    /// <summary>Splits at spaces and punctuation; a symbol outside the basic plane, such as an emoji, is a word of its own.</summary>
    public static TokenizerFunction DefaultTokenizer { get; } = Split;

    private static List<Token> Split(string text, string? locale)
    {
        var tokens = new List<Token>();
        if (string.IsNullOrEmpty(text))
            return tokens;

        var start = -1;
        var length = 0;
        for (var i = 0; i < text.Length; i += length)
        {
            length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
            var breaks = length == 2 || IsBreak(text[i]);
            if (!breaks)
            {
                if (start < 0)
                    start = i;
                continue;
            }

            Add(tokens, text, start, i);
            start = -1;
            if (length == 2)
                Add(tokens, text, i, i + 2);
        }

        Add(tokens, text, start, text.Length);
        return tokens;
    }

    private static void Add(List<Token> tokens, string text, int start, int after)
    {
        if (start < 0 || start >= after)
            return;
        var word = text[start..after];
        tokens.Add(new Token { Start = start, End = after - 1, Text = word, Normalized = Lower(word) });
    }

    private static string Lower(string word) => word.Normalize(NormalizationForm.FormC).ToLower(CultureInfo.InvariantCulture);

    private static bool IsBreak(char c) => c is <= '\u002F' or (>= '\u003A' and <= '\u0040') or (>= '\u005B' and <= '\u0060')
        or (>= '\u007B' and <= '\u00BF') or (>= '\u02B9' and <= '\u036F') or (>= '\u2000' and <= '\u2BFF') or (>= '\u2E00' and <= '\u2E7F');
}
