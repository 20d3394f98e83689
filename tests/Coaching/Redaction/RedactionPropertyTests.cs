using CoachBot.Coaching.Reading.Redaction;
using FsCheck;
using FsCheck.Fluent;

namespace CoachBot.Coaching.Tests.Redaction;

public sealed class RedactionPropertyTests
{
    private static readonly Redactor Redactor = new();

    // Pieces that patterns begin, go on and end with, to be put together in any order.
    private static readonly string[] Pieces =
    [
        "4242", "4242424242424242", "020", "7946", "0123", "+44", "(0)", "12", "3", "88213377", "555-0147", "GB82", "WEST", "1234", "5698765432", "AB-123456", "QQ123456C",
        "jo", "@", "example.com", "at", "dot", "com", "order", "number", "account", "card", "ending", "password", "is", "pin", "code", "otp", "sort code", "20-00-00",
        "14", "Elm", "Road", "flat", "SW1A", "1AA", "IL", "62704", "dob", "12/03/1988", "my", "IP", "203.0.113.7", "call", "ext", "x", "phone", "[email]", "[hidden]", "card ending 4242",
        "reference", "https://", "?token=", "Bearer", "passport", "four", "two", "double", "£", "$", "%", " ", " ", " ", " ", "\n", ",", ".", "-", "/", ":", "#", "'", "\"", "(", ")", "=", "and",
    ];

    private static readonly string[] Ordinary =
    [
        "hello", "I", "am", "still", "waiting", "the", "parcel", "order", "card", "account", "is", "late", "Elm", "Road", "flat", "phone", "call", "me", "back", "please", "£", "\n", ",", ".", "!", "?",
        "address", "born", "birthday", "number", "reference", "ending", "email", "my", "IP", "café", "über", "😡", "訂單", "-", "(", ")", "'", "“", "”", "/", ":", "#", "passport", "policy", "booking", "state", "IL",
    ];

    [Fact]
    public void Masking_what_is_masked_changes_nothing() =>
        Prop.ForAll(Text(Pieces, 24).ToArbitrary(), text =>
        {
            var masked = Redactor.Mask(text);
            return Redactor.Mask(masked) == masked;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(41, 7));

    [Fact]
    public void Any_text_at_all_can_be_masked_and_keeps_its_line_breaks() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            var masked = Redactor.Mask(text ?? "");
            return Redactor.Mask(masked) == masked && masked.Count(c => c == '\n') == (text ?? "").Count(c => c == '\n');
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(41, 9));

    [Fact]
    public void No_card_number_survives_in_any_spacing_and_surroundings() =>
        Prop.ForAll(CardTexts.ToArbitrary(), made => !Plainly(Redactor.Mask(made.Text)).Contains(made.Number, StringComparison.Ordinal))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(41, 11));

    [Fact]
    public void No_run_of_sixteen_digits_that_passes_the_check_is_left() =>
        Prop.ForAll(Text(["4", "42", "4242", "5555", "0", "1", "9", "17", "4242424242424242", "x", " ", "£", ".", ","], 30).ToArbitrary(), text =>
        {
            var masked = Redactor.Mask(text);
            return Enumerable.Range(0, Math.Max(0, masked.Length - 15)).All(i => !masked.AsSpan(i, 16).ToString().All(char.IsAsciiDigit) || !PassesLuhn(masked.Substring(i, 16)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(41, 13));

    [Fact]
    public void A_text_without_digits_addresses_and_secrets_stays_as_it_is() =>
        Prop.ForAll(Text(Ordinary, 30).ToArbitrary(), text => Redactor.Mask(text) == text)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(41, 15));

    private static Gen<(string Text, string Number)> CardTexts { get; } =
        from lead in Gen.Elements("4", "5", "37", "6011", "2223")
        from digits in Gen.Choose(0, 9).ListOf(16)
        let number = Completed(lead + string.Concat(digits))
        from gap in Gen.Elements("", " ", "-", ".", "_", "/", " - ", "\u00A0", "\u2013", "  ", "\n", ", ")
        from wide in Gen.Elements(true, false)
        from before in Gen.Elements("", "my card is ", "pay £12.50 with ", "a@b ", "x", "(", "on 12/03/2026: ", "order ")
        from after in Gen.Elements("", " thanks", ".", " exp 12/27", "!", "\n2", ")", "x")
        let spaced = string.Join(gap, number.Chunk(4).Select(c => new string(c)))
        select (before + (wide ? string.Concat(spaced.Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '\uFF10') : c)) : spaced) + after, number);

    private static Gen<string> Text(string[] pieces, int most) =>
        from count in Gen.Choose(0, most)
        from glue in Gen.Elements("", " ")
        from parts in Gen.Elements(pieces).ListOf(count)
        select string.Join(glue, parts);

    private static string Completed(string start)
    {
        var fifteen = start[..15];
        return Enumerable.Range(0, 10).Select(last => fifteen + last).First(PassesLuhn);
    }

    private static bool PassesLuhn(string number) =>
        number.Reverse().Select((c, i) => i % 2 == 0 ? c - '0' : ((c - '0') * 2 / 10) + ((c - '0') * 2 % 10)).Sum() % 10 == 0 && number.Any(c => c != '0');

    private static string Plainly(string text) =>
        string.Concat(text.Where(char.IsDigit).Select(c => (char)('0' + (int)char.GetNumericValue(c))));
}
