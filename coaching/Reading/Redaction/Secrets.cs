using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>Passwords and PINs that the words before them give away.</summary>
internal static partial class Secrets
{
    private const int Shortest = 3;

    /// <summary>Finds them.</summary>
    public static IEnumerable<Hit> Find(string plain) => Hit.Of(Said(), plain, m => Judge(plain, m.Groups["secret"], m.Groups["colon"].Success));

    // "My password is giving me trouble" gives nothing away: a plain word that the sentence goes on from is left, unless a colon announced it.
    private static Hit? Judge(string plain, Group secret, bool announced)
    {
        var word = secret.Value.TrimEnd('.', ',', ';', ':', '!', '?', ')', ']', '"', '\'', '>', '*', '`');
        if (word.Length < Shortest || Prose().IsMatch(word))
            return null;
        var end = secret.Index + word.Length;
        var ordinary = !announced && word.All(char.IsLetter) && word.Skip(1).All(char.IsLower) && GoesOn().IsMatch(plain, end);
        return ordinary ? null : new Hit(secret.Index, end, "[hidden]");
    }

    [GeneratedRegex(
        @"\b(?:pass ?words?|passwd|passwort|pass ?codes?|pass ?phrase|pwd|pw|p/w|pin|pass(?=\s{0,2}[:=])|api[ _-]?keys?|access[ _-]?keys?|secret[ _-]?keys?"
        + @"|client[ _-]?secret|(?:access|auth(?:entication|orization)?|refresh|session)[ _-]?tokens?|secret(?=\s{0,2}[:=])|token|private key|licen[cs]e key"
        + @"|recovery (?:key|phrase)|maiden name|memorable (?:word|name|place)|(?:security|secret) answer)"
        + @"(?: (?:code|number|no\.?|for (?:my|the|this|your) \w{2,20}|on (?:my|the) \w{2,20}|here|there))?"
        + @"(?:(?<colon>[ \t]{0,3}[:=]{1,2}|\s{1,3}(?:is|was)\s{0,2}:|\s{1,3}-{1,2}(?=\s))(?:[ \t]{0,3}|\s{1,4}(?=[^\s]{0,63}[0-9]))"
        + @"|(?:'s|\s{1,3}(?:is|was))\s{1,3}(?:(?:currently|still|just|now|set to|called|actually|simply) )?|\s{1,3}to\s{1,3}(?=[^\s]{0,63}[0-9!@#$%^&*])"
        + @"|\s{1,3}(?=[^\s]{0,63}[0-9]))(?:""(?<secret>[^""\r\n\uE000]{3,100})""|'(?<secret>[^'\r\n\uE000]{3,100})'(?!\w)"
        + @"|\(?[""'`*<]{0,2}(?<secret>[^\s\uE000]{2,128}))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Said();

    [GeneratedRegex(
        @"^(?:not|wrong|right|correct|incorrect|still|the|an?|on|off|reset|resett?ed|resetting|and|or|for|to|in|it|at|by|now|too|changed|changing|fine|okay"
        + @"|never|required|needed|expired|invalid|valid|refused|rejected|always|being|same|different|my|mine|no|longer|also|just|only|already|very|so|what|why"
        + @"|how|something|somehow|stored|saved|working|works|broken|accepted|accept|declined|denied|blocked|locked|unknown|lost|forgotten|stuck|secret|safe"
        + @"|secure|good|bad|out|up|unable|asked|asking|sent|weak|strong|compromised|leaked|stolen|new|old|missing|gone|visible|shown|there|here|useless"
        + @"|ridiculous|impossible|complicated|long|short|too|unsafe|recognised|recognized|disabled|empty|blank|set|getting|giving|causing|failing|that|this"
        + @"|because|when|until|case|protected|field|box|page|link|e?-?mail|[0-9]{1,2}-?(?:digits?|characters?|chars?|letters?)"
        + @"|[0-9]{1,4}(?:st|nd|rd|th|x|h|hrs?|mins?|times|years?|days?|am|pm|%)|[0-9]{1,2}[:/.][0-9]{2}(?:[:/.][0-9]{2,4})?(?:am|pm)?|[^\p{L}\p{N}]{1,128})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Prose();

    [GeneratedRegex(
        @"\G[ \t]{1,3}(?!(?:and|but|so|because|please|pls|thanks|thank|for|when|it|i|if|or|can|could|will|would|you|then|which|that|on|to|in|with|he|she|they|we"
        + @"|my|not|since|as)\b)\p{L}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex GoesOn();
}
