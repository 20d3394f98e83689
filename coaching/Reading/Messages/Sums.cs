using System.Globalization;
using CoachBot.Coaching.Reading.Language;

namespace CoachBot.Coaching.Reading.Messages;

/// <summary>Sums of money named in a text.</summary>
internal static class Sums
{
    /// <summary>The largest, 0 when none is named.</summary>
    public static decimal Largest(Tokens tokens)
    {
        var largest = 0m;
        foreach (var token in tokens.Items)
        {
            if ((token.Shapes & Shapes.Money) == Shapes.None)
                continue;
            var digits = string.Concat(tokens.Text[token.Start..token.End].Where(c => char.IsAsciiDigit(c) || c == '.'));
            if (decimal.TryParse(digits.TrimEnd('.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var sum))
                largest = Math.Max(largest, sum);
        }

        return largest;
    }
}
