namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Reads the numbers in a text: digits as the locale writes them, words in English.</summary>
internal static class NumberReader
{
    internal static List<NumberMatch> Read(string text, string? locale)
    {
        if (string.IsNullOrEmpty(text))
            return [];
        var format = NumberFormat.Of(locale);
        var numbers = DigitReader.Read(text, format);
        if (!format.EnglishWords)
            return numbers;

        // "2 million" is read as digits with a word after them, not as two numbers.
        foreach (var spelled in NumberWords.Read(text))
        {
            if (!numbers.Exists(number => number.Start <= spelled.End && spelled.Start <= number.End))
                numbers.Add(spelled);
        }

        numbers.Sort((left, right) => left.Start.CompareTo(right.Start));
        return numbers;
    }
}
