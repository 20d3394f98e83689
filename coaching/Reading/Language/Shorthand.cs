using System.Collections.Frozen;

namespace CoachBot.Coaching.Reading.Language;

/// <summary>Contractions, text-message shorthand and common misspellings, spelled out so that a rule needs one form.</summary>
internal static class Shorthand
{
    private static readonly FrozenDictionary<string, string[]> Table = Build("""
        dont=do not|doesnt=does not|didnt=did not|cant=can not|cannot=can not|wont=will not|wouldnt=would not|couldnt=could not
        shouldnt=should not|isnt=is not|wasnt=was not|arent=are not|werent=were not|havent=have not|hasnt=has not|hadnt=had not
        aint=is not|ain't=is not|can't=can not|won't=will not|shan't=shall not|mustnt=must not|neednt=need not
        im=i am|ive=i have|youre=you are|youve=you have|youll=you will|youd=you would|theyre=they are|theyve=they have|theyll=they will
        weve=we have|thats=that is|whats=what is|hes=he is|shes=she is|theres=there is|wheres=where is|whos=who is|heres=here is
        it's=it is|he's=he is|she's=she is|that's=that is|what's=what is|where's=where is|who's=who is|there's=there is|here's=here is
        how's=how is|when's=when is|why's=why is|everything's=everything is|nothing's=nothing is|nobody's=nobody is
        someone's=someone is|somebody's=somebody is|something's=something is|everyone's=everyone is|this's=this is
        let's=let us|y'all=you|yall=you|ya=you|yer=your|u=you|ur=your|urs=yours|r=are|gonna=going to|wanna=want to|gotta=have to|gimme=give me
        lemme=let me|dunno=do not know|kinda=kind of|sorta=sort of|outta=out of|woulda=would have|shoulda=should have|coulda=could have
        pls=please|plz=please|plse=please|thx=thanks|tnx=thanks|thanx=thanks|ty=thank you|cheers=thanks|cos=because|coz=because|cuz=because
        bcoz=because|bc=because|'cause=because|b4=before|msg=message|msgs=messages|acct=account|acc=account|mgr=manager|mngr=manager|ppl=people
        govt=government|dept=department|tmrw=tomorrow|2moro=tomorrow|prob=probably|def=definitely|definately=definitely|defo=definitely
        recieve=receive|recieved=received|seperate=separate|wk=week|wks=weeks|hrs=hours|hr=hour|mins=minutes|min=minute|mth=month|mths=months
        yrs=years|yr=year|w=with|abt=about|cust=customer|cs=customer service|info=information|refnd=refund|moniey=money|mony=money
        fone=phone|tel=phone|cuz=because|gov=government|ombudsmen=ombudsman|sollicitor=solicitor|lawer=lawyer|laywer=lawyer|layer's=lawyer
        manger=manager|superviser=supervisor|complaned=complained|cancled=cancelled|canceled=cancelled|canceling=cancelling|cancle=cancel
        adress=address|wich=which|wat=what|wot=what|cud=could|wud=would|shud=should|2day=today|nite=night|tonite=tonight|thru=through
        tho=though|luv=love|nvr=never|evry=every|sumone=someone|some1=someone|any1=anyone|no1=nobody|smb=somebody|smth=something
        bf=boyfriend|gf=girlfriend|bday=birthday|appt=appointment|appts=appointments|rec'd=received|recd=received|govs=government
        fkn=fucking|fckn=fucking|fking=fucking|fuckin=fucking|fuking=fucking|fcking=fucking|effing=fucking|f'ing=fucking|fck=fuck|fuk=fuck
        sh1t=shit|b1tch=bitch|biatch=bitch|a-hole=arsehole|asshole=arsehole|assholes=arseholes|cunts=cunt|bollox=bollocks|bs=bullshit
        wtf=what fuck|stfu=shut fuck up|gtfo=get fuck out|ffs=fuck sake|omfg=omg fuck|kys=kill yourself|kms=kill myself|unalive=kill|sewerslide=suicide
        """);

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words a lower-case word stands for, or null when it stands for itself.</summary>
    public static string[]? Expand(ReadOnlySpan<char> word)
    {
        if (Lookup.TryGetValue(word, out var words))
            return words;
        var apostrophe = word.LastIndexOf('\'');
        if (apostrophe <= 0)
            return null;
        var stem = word[..apostrophe];
        return word[(apostrophe + 1)..] switch
        {
            "t" when stem.EndsWith("n", StringComparison.Ordinal) => [stem[..^1].ToString(), "not"],
            "ll" => [stem.ToString(), "will"],
            "ve" => [stem.ToString(), "have"],
            "re" => [stem.ToString(), "are"],
            "m" => [stem.ToString(), "am"],
            "d" => [stem.ToString(), "would"],
            "s" or "" => [stem.ToString()],
            _ => null,
        };
    }

    private static FrozenDictionary<string, string[]> Build(string lines)
    {
        var table = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var entry in lines.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = entry.IndexOf('=', StringComparison.Ordinal);
            table[entry[..equals]] = entry[(equals + 1)..].Split(' ');
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
