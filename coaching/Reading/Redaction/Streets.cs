using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>Streets with their house numbers, flats and boxes.</summary>
internal static partial class Streets
{
    private const string Mask = "[address]";

    /// <summary>Finds them.</summary>
    public static IEnumerable<Hit> Find(string plain) => Hit.InOrder(
        Hit.Of(Written(), plain, m => Hit.At(m, Mask)).Concat(Hit.Of(Typed(), plain, m => Hit.At(m, Mask))).Concat(Hit.Of(Box(), plain, m => Hit.At(m, Mask))));

    // Names in capitals. Park, Drive and the like name other things too, and count where the place is said to be one or the line ends.
    [GeneratedRegex(
        @"(?<![\w£$€.,:/-])(?:(?:[Ff]lat|FLAT|[Aa]pt\.?|APT|[Aa]partment|[Uu]nit|[Ss]uite|[Rr]oom) ?#?\w{1,5},? {0,2})?\d{1,5}[A-Za-z]?"
        + @"(?:[-/]\d{1,4}[A-Za-z]?)?,? (?:(?:[NSEW]|North|South|East|West)\.? )?(?:(?:\p{Lu}[\p{L}'.-]{0,20}|\d{1,3}(?:st|nd|rd|th)) ){0,3}"
        + @"(?:(?<=\d(?:st|nd|rd|th) |\p{L}[.]? )(?:Street|STREET|St|ST|Road|ROAD|Rd|RD|Avenue|AVENUE|Ave|AVE|Lane|LANE|Ln|Crescent|CRESCENT|Terrace|Gardens|Grove"
        + @"|Boulevard|Blvd|Square|Mews|Parade|Close|CLOSE|Cres|Marg|Nagar)\b\.?"
        + @"|(?<!(?:Google|One|Hard|Disk|Flash|USB|Test|Tape|Right|Full|Car|Theme|Half|Either|No) )(?<=\p{L} )"
        + @"(?:Drive|Dr|Court|Ct|Place|Pl|Way|Row|Hill|Park|Walk|View|Rise|Green|Circle|Trail|Highway)\b"
        + @"(?=\.?,|\.? *(?:$|\r?\n)|\.(?: |$)| (?:and|but|in|with|by|near|flat|Flat|apt|Apt|please|to)\b))"
        + @"(?:,? ?\(?(?:[Ff]lat|[Aa]pt\.?|[Aa]partment|[Uu]nit|[Ss]uite|[Ff]loor|#) ?#?(?:\d{1,4}[A-Za-z]?|[A-Z]\d{0,3})\b\)?)?"
        + @"|\b\p{Lu}\p{Ll}{2,20}(?:straße|strasse|str\.|weg|gasse|platz|allee) \d{1,4}[a-z]?\b"
        + @"|\b(?<=\d(?: ?bis)?,? )(?:rue|avenue|boulevard|place|chemin|impasse) (?:de la |de l'|du |des |de |d'){0,1}\p{Lu}[\p{L}'-]{1,30}"
        + @"|\b(?:Calle|Via|Rua|Avenida|Plaza|Carrer) (?:de la |del |de |da |do ){0,1}\p{Lu}[\p{L}'-]{1,30}(?: \p{Lu}[\p{L}'-]{1,30})?,? (?:n\.?º? ?)?\d{1,4}\b",
        RegexOptions.CultureInvariant | RegexOptions.Multiline, Redactor.Patience)]
    private static partial Regex Written();

    // Typed without capitals: the name is one or two words that count or place nothing.
    [GeneratedRegex(
        @"(?<![\w£$€.,:/-])(?:(?:flat|apt|apartment|unit) ?#?(?:\d{1,4}[a-z]?|[a-z])\b,? )?\d{1,4}[a-e]?,? "
        + @"(?:(?!(?:the|my|our|your|his|her|its|their|this|that|these|those|an?|in|on|of|at|by|for|from|to|down|up|along|across|off|over|out|into|per|with|and|or"
        + @"|were|was|is|are|more|other|different|whole|busy|same|next|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|miles?|km|kilomet(?:re|er)s?"
        + @"|met(?:re|er)s?|yards?|feet|ft|times?|people|cars?|vans?|lanes?|lane|way|bed|bedroom|stor(?:e)?y|star|vehicles?|drivers?|shops?|stores?|houses?|am|pm"
        + @"|x|st|nd|rd|th|percent|pounds?|dollars?|quid)\b)[\p{L}][\p{L}'.-]{1,20} ){1,2}"
        + @"(?:road|rd|street|avenue|ave|lane|crescent|terrace|gardens|mews|boulevard|blvd)\b"
        + @"(?! ?(?:bikes?|trips?|tests?|tax|works?|closures?|signs?|maps?|racers?|safety|legal|lights?|food|parties|party|shoes)\b)"
        + @"(?:,? (?:flat|apt|apartment|unit) ?#?(?:\d{1,4}[a-z]?|[a-z])\b)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Typed();

    [GeneratedRegex(
        @"\b(?:p\.? ?o\.?|post office|postal) ?box (?:no\.? |number )?#?\d{1,6}\b"
        + @"|\bpostfach \d{1,6}\b"
        + @"|\b(?:flat|apartment|apt\.?) ?#?(?:\d{1,4}[a-z]?|[a-z]\d{0,3}), ?(?:[\p{L}'.-]{2,20} ){1,3}"
        + @"(?:house|court|road|street|lane|avenue|heights|mansions|tower|towers|building|apartments|lodge)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Redactor.Patience)]
    private static partial Regex Box();
}
