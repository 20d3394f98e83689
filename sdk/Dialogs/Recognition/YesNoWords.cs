namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>The words for yes and no in a language.</summary>
internal sealed record YesNoWords(string[] Yes, string[] No, bool WholeWords = true)
{
    private static readonly string[] Thumb = ["👍", "👌", "✅"];
    private static readonly string[] ThumbDown = ["👎", "✋", "🖐", "❌"];

    private static readonly YesNoWords English = Create(
        "yes,yep,yup,yeah,yea,ya,yes please,y,sure,ok,okay,true,correct,right,agree,agreed,of course,absolutely,definitely,certainly",
        "no,nope,nop,nah,n,not,false,never,disagree,don't,do not,no way,no thanks,wrong,incorrect");

    private static readonly Dictionary<string, YesNoWords> ByLanguage = new(StringComparer.OrdinalIgnoreCase)
    {
        ["bg"] = Create("да,добре,разбира се,вярно", "не,грешно"),
        ["de"] = Create("ja,jawohl,jep,jo,j,klar,sicher,gerne,ok,okay,einverstanden,richtig,stimmt,wahr", "nein,nö,nee,ne,n,nicht,falsch,niemals"),
        ["en"] = English,
        ["es"] = Create("sí,si,sip,s,claro,vale,ok,de acuerdo,por supuesto,cierto,verdadero,correcto", "no,nop,n,nunca,jamás,falso,negativo"),
        ["fr"] = Create("oui,ouais,ouep,o,d'accord,bien sûr,ok,vrai,exact,certainement", "non,nan,n,pas,jamais,faux"),
        ["hi"] = Create("हां,हाँ,हा,जी हाँ,ठीक है,सही", "नहीं,नही,ना,मत,गलत"),
        ["it"] = Create("sì,si,s,certo,va bene,d'accordo,ok,okay,vero,giusto,esatto", "no,n,non,mai,falso,sbagliato"),
        ["ja"] = Create("はい,ええ,うん,そうです,そう,もちろん,了解,オーケー,イエス", "いいえ,いえ,いや,違い,違う,ちがう,そうではない,ノー", wholeWords: false),
        ["ko"] = Create("예,네,응,그래,맞아,좋아,물론", "아니오,아니요,아니,안돼,안 돼,싫어,틀려", wholeWords: false),
        ["nl"] = Create("ja,jawel,jazeker,jep,j,zeker,natuurlijk,prima,goed,ok,oke,oké,okay,waar,akkoord,juist,klopt", "nee,neen,nope,n,niet,nooit,onwaar,fout"),
        ["pt"] = Create("sim,s,claro,certo,ok,tá bom,com certeza,concordo,verdade,verdadeiro", "não,nao,n,nunca,jamais,falso,errado"),
        ["sv"] = Create("ja,japp,jo,j,visst,absolut,okej,ok,självklart,sant,rätt", "nej,nix,n,inte,aldrig,falskt,fel"),
        ["tr"] = Create("evet,e,tamam,olur,tabii,tabi,elbette,doğru,peki", "hayır,hayir,h,yok,olmaz,değil,asla,yanlış"),
        ["zh"] = Create("是的,是,对,對,好的,好,可以,行,没问题,沒問題,当然,嗯,确定,同意", "不是,不,没有,沒有,否,别,不行,不要,没门", wholeWords: false),
    };

    internal static YesNoWords Of(string locale)
    {
        var dash = locale.IndexOf('-', StringComparison.Ordinal);
        return ByLanguage.GetValueOrDefault(dash < 0 ? locale : locale[..dash], English);
    }

    private static YesNoWords Create(string yes, string no, bool wholeWords = true)
        => new([.. yes.Split(','), .. Thumb], [.. no.Split(','), .. ThumbDown], wholeWords);
}
