using System.Text.RegularExpressions;

namespace CoachBot.Coaching.Guidance;

/// <summary>Tells words that carry something from those that only point: “I am not giving it” says nothing once it stands alone.</summary>
internal static partial class Telling
{
    private static readonly HashSet<string> Empty = new(
        ("a an the this that these those it its i me my mine myself we us our you your yours he she they them their him her his one ones thing things something anything nothing "
         + "everything someone anyone everyone nobody am is are was were be been being do does did done doing have has had having will would can could should shall may might must "
         + "not no nor never ever none don't doesn't didn't won't can't cannot couldn't wouldn't isn't wasn't aren't weren't haven't hasn't hadn't ain't i'm i've i'd i'll it's that's "
         + "you're you've you'd we're we've they're they've he's she's there's what's and or but so if then than as at by for from in into of off on onto out over to up with without "
         + "about again also already always any all both each few more most much many some such own same other another just only even still too very really quite now then today "
         + "yesterday tomorrow here there where when why how what which who whom whose while until since before after because though get gets got getting give gives gave giving given go goes "
         + "went going gone come comes came coming make makes made making take takes took taking taken say says said saying tell tells told telling know knew see saw think thought want "
         + "wants wanted like let keep keeps kept put day days week weeks month months year years hour hours time times last next first second third ago enough well right yes ok okay please "
         + "thanks thank sorry happen happens happened way lot back once twice ask asks asked asking need needs live road favourite email write personal sooner rather believe hope guess seen look looks looked looking").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the words carry something.</summary>
    public static bool Is(string words) => Words(words).Any();

    /// <summary>The words that carry something.</summary>
    public static IEnumerable<string> Words(string text) => Word().Matches(text.Replace('’', '\'')).Select(m => m.Value).Where(w => !Empty.Contains(w));

    [GeneratedRegex(@"[\p{L}\p{N}]+(?:'\p{L}+)?", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
