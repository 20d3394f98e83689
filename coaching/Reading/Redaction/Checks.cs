namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>Tells a card or account number from any other run of digits.</summary>
internal static class Checks
{
    /// <summary>How many digits there are.</summary>
    public static int DigitCount(string text) => text.Count(char.IsAsciiDigit);

    /// <summary>Luhn's check, as every payment card passes it.</summary>
    public static bool Luhn(string text)
    {
        var sum = 0;
        var twice = false;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (!char.IsAsciiDigit(text[i]))
                continue;
            var digit = text[i] - '0';
            if (twice)
                digit = digit > 4 ? (digit * 2) - 9 : digit * 2;
            sum += digit;
            twice = !twice;
        }

        return sum > 0 && sum % 10 == 0;
    }

    /// <summary>The remainder check of an international bank account number.</summary>
    public static bool Iban(string text)
    {
        var compact = string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        if (compact.Length is < 15 or > 34)
            return false;
        var remainder = 0;
        foreach (var c in compact[4..] + compact[..4])
        {
            var value = char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10;
            remainder = ((remainder * (value > 9 ? 100 : 10)) + value) % 97;
        }

        return remainder == 1;
    }

    /// <summary>Whether there are as many digits as a phone number has.</summary>
    public static bool PhoneLike(string text) => DigitCount(text) is >= 9 and <= 15;
}
