namespace Microsoft.Bot.Schema;

/// <summary>The kinds of search.</summary>
public static class SearchInvokeTypes
{
    /// <summary>The value for search.</summary>
    public const string Search = "search";

    /// <summary>The value for search answer.</summary>
    public const string SearchAnswer = "searchAnswer";

    /// <summary>The value for typeahead.</summary>
    public const string Typeahead = "typeahead";
}
