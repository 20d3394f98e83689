using System.Collections.Frozen;
using CoachBot.Coaching.Reading.Language;

namespace CoachBot.Coaching.Reading.Replies;

/// <summary>Abbreviations in a reply that a customer is unlikely to know.</summary>
internal static class Acronyms
{
    private const int Longest = 6;

    private static readonly FrozenSet<string> Everyday = FrozenSet.ToFrozenSet(
        "ID OK UK US USA EU TV PDF GPS SMS VAT AM PM DVD CD PC PIN DOB SIM USB LED NHS GP MOT RSVP FAQ CV CEO GB MB TB KG KM CM MM WIFI ATM PO NB PS AC DC HR IT IOS QR ASAP BBC DIY FYI VIP XL XS UPS DHL BA AND THE NOT YOU ALL WE IS IN ON IT NO YES SO MY DO IF UP MADE MS MR DR II III IV AI PS BMW UTC GMT BST USD EUR GBP INR RS OMG THX LTD BOLD".Split(' '),
        StringComparer.Ordinal);

    /// <summary>Where they stand; the same one counts once.</summary>
    public static IReadOnlyList<int> In(Tokens tokens)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var places = new List<int>();
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens.Items[i];
            if ((token.Shapes & Shapes.Capitals) == Shapes.None || token.End - token.Start > Longest)
                continue;
            var word = tokens.Text[token.Start..token.End];
            if (!Everyday.Contains(word) && seen.Add(word))
                places.Add(i);
        }

        return places;
    }
}
