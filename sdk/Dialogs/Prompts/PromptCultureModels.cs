namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The languages that prompts speak.</summary>
public static class PromptCultureModels
{
    /// <summary>Bulgarian.</summary>
    public static PromptCultureModel Bulgarian { get; } = Create("bg-bg", ", ", " или ", "Да", "Не");

    /// <summary>Chinese.</summary>
    public static PromptCultureModel Chinese { get; } = Create("zh-cn", "， ", " 要么 ", "是的", "不");

    /// <summary>Dutch.</summary>
    public static PromptCultureModel Dutch { get; } = Create("nl-nl", ", ", " of ", "Ja", "Nee");

    /// <summary>English.</summary>
    public static PromptCultureModel English { get; } = Create("en-us", ", ", " or ", "Yes", "No");

    /// <summary>French.</summary>
    public static PromptCultureModel French { get; } = Create("fr-fr", ", ", " ou ", "Oui", "Non");

    /// <summary>German.</summary>
    public static PromptCultureModel German { get; } = Create("de-de", ", ", " oder ", "Ja", "Nein");

    /// <summary>Hindi.</summary>
    public static PromptCultureModel Hindi { get; } = Create("hi-in", ", ", " या ", "हां", "नहीं");

    /// <summary>Italian.</summary>
    public static PromptCultureModel Italian { get; } = Create("it-it", ", ", " o ", "Si", "No");

    /// <summary>Japanese.</summary>
    public static PromptCultureModel Japanese { get; } = Create("ja-jp", "、 ", " または ", "はい", "いいえ");

    /// <summary>Korean.</summary>
    public static PromptCultureModel Korean { get; } = Create("ko-kr", ", ", " 또는 ", "예", "아니");

    /// <summary>Portuguese.</summary>
    public static PromptCultureModel Portuguese { get; } = Create("pt-br", ", ", " ou ", "Sim", "Não");

    /// <summary>Spanish.</summary>
    public static PromptCultureModel Spanish { get; } = Create("es-es", ", ", " o ", "Sí", "No");

    /// <summary>Swedish.</summary>
    public static PromptCultureModel Swedish { get; } = Create("sv-se", ", ", " eller ", "Ja", "Nej");

    /// <summary>Turkish.</summary>
    public static PromptCultureModel Turkish { get; } = Create("tr-tr", ", ", " veya ", "Evet", "Hayır");

    private static readonly PromptCultureModel[] Supported =
    [
        Bulgarian, Chinese, Dutch, English, French, German, Hindi, Italian, Japanese, Korean, Portuguese, Spanish, Swedish, Turkish,
    ];

    /// <summary>The supported locale nearest to another: one of the same language, else the other itself in lower case.</summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (string.IsNullOrEmpty(cultureCode))
            return cultureCode;
        var code = cultureCode.ToLowerInvariant();
        if (Array.Exists(Supported, model => string.Equals(model.Locale, code, StringComparison.Ordinal)))
            return code;
        var dash = code.IndexOf('-', StringComparison.Ordinal);
        var language = dash < 0 ? code : code[..dash];
        var nearest = Array.Find(Supported, model => model.Locale.AsSpan(0, 2).SequenceEqual(language));
        return nearest?.Locale ?? code;
    }

    /// <summary>All supported languages.</summary>
    public static PromptCultureModel[] GetSupportedCultures() => [.. Supported];

    private static PromptCultureModel Create(string locale, string separator, string or, string yes, string no) => new()
    {
        Locale = locale,
        Separator = separator,
        InlineOr = or,
        InlineOrMore = separator.TrimEnd() + or,
        YesInLanguage = yes,
        NoInLanguage = no,
    };
}
