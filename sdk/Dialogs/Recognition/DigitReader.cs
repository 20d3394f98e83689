using System.Globalization;
using System.Text;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Reads numbers written in digits.</summary>
internal static class DigitReader
{
    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.Ordinal)
    {
        ["k"] = 1_000m,
        ["m"] = 1_000_000m,
        ["b"] = 1_000_000_000m,
        ["hundred"] = 100m,
        ["thousand"] = 1_000m,
        ["million"] = 1_000_000m,
        ["billion"] = 1_000_000_000m,
        ["trillion"] = 1_000_000_000_000m,
        ["dozen"] = 12m,
    };

    // What may follow a number without a space and leave it a number.
    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "kg", "g", "mg", "lb", "lbs", "oz", "km", "cm", "mm", "mi", "ft", "c", "f", "l", "ml", "h", "hr", "hrs", "min", "mins", "s", "sec", "ms",
        "y", "yr", "yrs", "d", "w", "x", "kb", "mb", "gb", "tb", "px", "usd", "eur", "gbp", "kph", "mph",
    };

    internal static List<NumberMatch> Read(string text, NumberFormat format)
    {
        var numbers = new List<NumberMatch>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!StartsNumber(text, i, format))
                continue;
            var end = Scan(text, i, format, out var value);
            if (i > 0 && IsSign(text, i - 1))
            {
                i--;
                value = -value;
            }

            if (WithSuffix(text, format, ref end, ref value))
                numbers.Add(new NumberMatch(text[i..(end + 1)], i, end, value));
            i = end;
        }

        return numbers;
    }

    private static bool StartsNumber(string text, int i, NumberFormat format)
    {
        var starts = char.IsAsciiDigit(text[i]) || (text[i] == format.Decimal && IsDigit(text, i + 1));
        return starts && (i == 0 || !(char.IsLetterOrDigit(text[i - 1]) || text[i - 1] == '_'));
    }

    private static int Scan(string text, int start, NumberFormat format, out decimal value)
    {
        var digits = new StringBuilder();
        var i = start;
        for (; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
                digits.Append(text[i]);
            else if (!(format.IsGroup(text[i]) && i > start && IsThousand(text, i)))
                break;
        }

        if (i < text.Length && text[i] == format.Decimal && IsDigit(text, i + 1))
        {
            digits.Append('.');
            for (i++; i < text.Length && char.IsAsciiDigit(text[i]); i++)
                digits.Append(text[i]);
        }

        // Beyond the range of decimal no prompt can hold it either.
        if (!decimal.TryParse(digits.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
            value = decimal.MaxValue;
        return i - 1;
    }

    /// <summary>Takes in a fraction's lower half or a scale after the digits. False when what follows makes it no number.</summary>
    private static bool WithSuffix(string text, NumberFormat format, ref int end, ref decimal value)
    {
        if (end + 2 < text.Length && text[end + 1] == '/' && IsDigit(text, end + 2))
        {
            end = Scan(text, end + 2, format, out var below);
            if (below == 0)
                return false;
            value /= below;
        }

        var start = end + 1;
        while (start < text.Length && text[start] == ' ')
            start++;
        var after = start;
        while (after < text.Length && char.IsLetter(text[after]))
            after++;
        if (after == start)
            return true;

        var word = text[start..after].ToLowerInvariant();
        var attached = start == end + 1;
        if (Scales.TryGetValue(word, out var scale) && (attached || word.Length > 1) && format.EnglishWords)
        {
            end = after - 1;
            value = Multiply(value, scale);
            return true;
        }

        return !attached || Units.Contains(word);
    }

    private static decimal Multiply(decimal value, decimal scale)
        => Math.Abs(value) > decimal.MaxValue / scale ? decimal.MaxValue * Math.Sign(value) : value * scale;

    private static bool IsThousand(string text, int at)
        => IsDigit(text, at + 1) && IsDigit(text, at + 2) && IsDigit(text, at + 3) && !IsDigit(text, at + 4);

    private static bool IsSign(string text, int at)
        => text[at] is '-' or '−' && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '-'));

    private static bool IsDigit(string text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);
}
