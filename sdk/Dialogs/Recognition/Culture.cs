namespace Microsoft.Recognizers.Text;

/// <summary>The cultures that the prompts are written for.</summary>
public class Culture
{
    /// <summary>English.</summary>
    public const string English = "en-us";

    /// <summary>Chinese.</summary>
    public const string Chinese = "zh-cn";

    /// <summary>Spanish.</summary>
    public const string Spanish = "es-es";

    /// <summary>Portuguese.</summary>
    public const string Portuguese = "pt-br";

    /// <summary>French.</summary>
    public const string French = "fr-fr";

    /// <summary>German.</summary>
    public const string German = "de-de";

    /// <summary>Italian.</summary>
    public const string Italian = "it-it";

    /// <summary>Japanese.</summary>
    public const string Japanese = "ja-jp";

    /// <summary>Dutch.</summary>
    public const string Dutch = "nl-nl";

    /// <summary>Korean.</summary>
    public const string Korean = "ko-kr";

    /// <summary>Swedish.</summary>
    public const string Swedish = "sv-se";

    /// <summary>Bulgarian.</summary>
    public const string Bulgarian = "bg-bg";

    /// <summary>Turkish.</summary>
    public const string Turkish = "tr-tr";

    /// <summary>Hindi.</summary>
    public const string Hindi = "hi-in";

    private Culture()
    {
    }
}
