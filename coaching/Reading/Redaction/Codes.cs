using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>One-time codes, door codes and the digits on the back of a card; not the codes of errors, offers and goods.</summary>
internal static partial class Codes
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<Hit> Find(string plain) => Hit.Of(Code(), plain, m => Hit.At(m.Groups["secret"], "[hidden]"));

    [GeneratedRegex(
        @"(?:\b(?:(?:one[- ]?time|single[- ]use|verification|security|sms|log-?in|sign-?in|access|auth|authentication|authori[sz]ation|authenticator|activation"
        + @"|unlock|door|gate|alarm|entry|2fa|two[- ]factor|mfa|reset|backup|recovery|gift ?card|key ?safe|lock ?box)[ -](?:pass)?codes?"
        + @"|one[- ]time pass(?:word|code)|otps?|cvv2?|cvc2?|csc|cv2|(?:three|3) digits on the back)"
        + @"(?:\s{1,3}(?:number|no\.?|you|i|we|they|sent|me|got|from|the|your|app|by|text|sms|just|now|received|was|is|are|it|says|said|that|came|on|back|of|my"
        + @"|card)\b){0,8}[\s:=""'(-]{1,4}|(?<!\b(?:error|promo|promotion|promotional|discount|product|voucher|coupon|referral|status|country|area|dialling|dress"
        + @"|sort|post|zip|bar|qr|source|item|style|model|reason|fault|offer|exit|colou?r|swift|tax|currency|stock|shop|store) )\bcode"
        + @"(?: (?:you|they|it|i|we)(?: just)? (?:sent|texted|gave|got|received|had)(?: me)?)?(?: (?:is|was|says)|:| =)(?: -)? {0,2}"
        + @"(?=[A-Z]?-?[0-9 -]{4,9}(?![\w])))(?!(?:19|20)[0-9]{2}\b(?! ?[0-9]))"
        + @"(?<secret>(?![0-9]{1,4}(?:st|nd|rd|th|x|h|hrs?|mins?|am|pm)\b)(?=[A-Z-]{0,8}[0-9])"
        + @"(?:[0-9]{2,4}[ -][0-9]{2,4}(?:[ -][0-9]{2,4})?|[A-Z0-9]{3,20}(?:-[A-Z0-9]{2,12}){0,5}|[A-Z]-[0-9]{4,8}))(?![A-Z0-9]|[:/.,][0-9])"
        + @"|(?<![\w.,:/-])(?<secret>[0-9]{3}[ -]?[0-9]{3}|[0-9]{4,8}) (?:is|was) (?:my|the|your|our)(?: \w{2,12})? (?:code|otp|pin|passcode|password)\b"
        + @"|\uE000[ ,;]{1,3}(?:exp(?:iry|ires|iration)?(?: date)?:? )?(?:0[1-9]|1[0-2]) ?[/-] ?(?:20)?[0-9]{2}[ ,;]{1,3}(?<secret>[0-9]{3,4})(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Code();
}
