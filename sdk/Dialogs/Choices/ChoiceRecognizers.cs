using Microsoft.Bot.Builder.Dialogs.Recognition;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Reads which choices a text means.</summary>
public static class ChoiceRecognizers
{
    /// <summary>Reads which texts are chosen.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<string> choices, FindChoicesOptions options = null)
        => RecognizeChoices(utterance, ChoiceFactory.ToChoices(choices), options);

    /// <summary>Reads which choices are made: by name, else by place in the list, else by number. The ways are not mixed, for
    /// "the first red one" means one thing.</summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        utterance ??= string.Empty;
        choices ??= [];
        var found = Find.FindChoices(utterance, choices, options);
        if (found.Count > 0)
            return found;

        if (options?.RecognizeOrdinals ?? true)
            found = ByPlace(choices, OrdinalReader.Read(utterance));
        if (found.Count == 0 && (options?.RecognizeNumbers ?? true))
            found = ByPlace(choices, NumberReader.Read(utterance, options?.Locale));
        return found;
    }

    private static List<ModelResult<FoundChoice>> ByPlace(IList<Choice> choices, List<NumberMatch> numbers)
    {
        var found = new List<ModelResult<FoundChoice>>();
        foreach (var number in numbers)
        {
            var place = number.FromEnd ? choices.Count - number.Value + 1 : number.Value;
            if (place < 1 || place > choices.Count || place != decimal.Truncate(place))
                continue;
            var index = (int)place - 1;
            found.Add(new ModelResult<FoundChoice>
            {
                Start = number.Start,
                End = number.End,
                TypeName = "choice",
                Text = number.Text,
                Resolution = new FoundChoice { Value = choices[index].Value, Index = index, Score = 1.0f },
            });
        }

        return found;
    }
}
