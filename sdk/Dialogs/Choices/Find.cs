namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Finds values and choices in a text by their words.</summary>
public static class Find
{
    private const int DefaultDistance = 2;

    /// <summary>Finds choices given as texts.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, ChoiceFactory.ToChoices(choices), options);
    }

    /// <summary>Finds choices by their value, the title of their action or a synonym.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        if (string.IsNullOrEmpty(utterance))
            return [];
        ArgumentNullException.ThrowIfNull(choices);

        var names = new List<SortedValue>();
        for (var index = 0; index < choices.Count; index++)
        {
            foreach (var name in NamesOf(choices[index], options))
                names.Add(new SortedValue { Value = name, Index = index });
        }

        return FindValues(utterance, names, options).ConvertAll(found => new ModelResult<FoundChoice>
        {
            Start = found.Start,
            End = found.End,
            TypeName = "choice",
            Text = found.Text,
            Resolution = new FoundChoice
            {
                Value = choices[found.Resolution.Index].Value,
                Index = found.Resolution.Index,
                Score = found.Resolution.Score,
                Synonym = found.Resolution.Value,
            },
        });
    }

    /// <summary>Finds values: each index once, no word used twice, the best fit first to choose, in the order of the text.</summary>
    public static List<ModelResult<FoundValue>> FindValues(string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        var tokenizer = options?.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var locale = options?.Locale ?? "en-us";
        var words = tokenizer(utterance, locale);
        var distance = options?.MaxTokenDistance ?? DefaultDistance;

        var matches = new List<WordMatch>();
        foreach (var value in values.OrderByDescending(value => value.Value?.Length ?? 0))
        {
            if (string.IsNullOrWhiteSpace(value.Value))
                continue;
            var searched = tokenizer(value.Value.Trim(), locale);
            var start = 0;
            while (start < words.Count
                && WordMatch.Find(words, searched, value, start, distance, options?.AllowPartialMatches ?? false) is { } match)
            {
                matches.Add(match);
                start = match.End + 1;
            }
        }

        return Best(matches)
            .OrderBy(match => match.Start)
            .Select(match => match.ToResult(utterance, words))
            .ToList();
    }

    private static List<WordMatch> Best(List<WordMatch> matches)
    {
        var best = new List<WordMatch>();
        foreach (var match in matches.OrderByDescending(match => match.Score))
        {
            if (!best.Exists(other => other.Value.Index == match.Value.Index || other.Overlaps(match)))
                best.Add(match);
        }

        return best;
    }

    private static IEnumerable<string> NamesOf(Choice choice, FindChoicesOptions? options)
    {
        if (options is not { NoValue: true } && choice.Value is { } value)
            yield return value;
        if (options is not { NoAction: true } && choice.Action?.Title is { } title)
            yield return title;
        foreach (var synonym in choice.Synonyms ?? [])
            yield return synonym;
    }
}
