using System.Text;
using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>Masks personal data in a text and leaves the rest as it reads. What is kept of a number is a tail to recognise it by.</summary>
public sealed class Redactor
{
    /// <summary>How long, in milliseconds, a pattern may search; every one is made to be done far sooner.</summary>
    internal const int Patience = 5000;

    // What one kind masks may be what kept another from being seen; twice is the rule, more is a text made for it.
    private const int MostRounds = 8;

    // In this order: what says most about itself first, a bare run of digits last.
    private static readonly IReadOnlyList<Func<string, IEnumerable<Hit>>> Everything =
    [
        Keys.Find, Emails.Find, SpokenEmails.Find, OfDigits(Ibans.Find), Secrets.Find, OfDigits(Codes.Find), IpAddresses.Find, OfDigits(NationalIds.Find),
        BirthDates.Find, BankAccounts.Find, LabelledPhones.Find, Cards.Find, References.Find, Phones.Find, SpokenDigits.Find, OfDigits(LongNumbers.Find),
        Streets.Find, OfDigits(Postcodes.Find),
    ];

    private readonly IReadOnlyList<Func<string, IEnumerable<Hit>>> _kinds;

    /// <summary>Masks everything it knows.</summary>
    public Redactor()
        : this(Everything)
    {
    }

    internal Redactor(IReadOnlyList<Func<string, IEnumerable<Hit>>> kinds) => _kinds = kinds;

    /// <summary>The text with cards, accounts, secrets, addresses and the like masked.</summary>
    public string Mask(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            for (var round = 0; round < MostRounds; round++)
            {
                var masked = Round(text);
                if (masked == text)
                    break;
                text = masked;
            }

            return text;
        }
        catch (RegexMatchTimeoutException)
        {
            // A text that cannot be searched is not shown.
            return "[hidden]";
        }
    }

    // These patterns take long to see that a text without a digit has nothing for them; many texts have none.
    private static Func<string, IEnumerable<Hit>> OfDigits(Func<string, IEnumerable<Hit>> find) =>
        plain => plain.AsSpan().ContainsAnyInRange('0', '9') ? find(plain) : [];

    private string Round(string text)
    {
        var plain = Plain.Of(text);
        foreach (var find in _kinds)
        {
            var masked = Apply(text, find(plain));
            if (masked == text)
                continue;
            text = masked;
            plain = Plain.Of(text);
        }

        return text;
    }

    private static string Apply(string text, IEnumerable<Hit> hits)
    {
        StringBuilder? masked = null;
        var done = 0;
        foreach (var hit in hits)
        {
            masked ??= new StringBuilder(text.Length);
            masked.Append(text, done, hit.Start - done).Append(hit.Mask);
            for (var i = hit.Start; i < hit.End; i++)
            {
                if (text[i] is '\n' or '\r')
                    masked.Append(text[i]);
            }

            done = hit.End;
        }

        return masked is null ? text : masked.Append(text, done, text.Length - done).ToString();
    }
}
