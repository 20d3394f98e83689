using AdaptiveCards;

namespace CoachBot.Cards.Parts;

/// <summary>The actions of a card: Action.Execute, and for older clients an Action.Submit with the same data.</summary>
internal static class CardAction
{
    public static AdaptiveExecuteAction Do(string title, string verb, Stamp? stamp, string? say = null)
    {
        var data = Data(verb, stamp, say);
        return new AdaptiveExecuteAction
        {
            Title = title,
            Verb = verb,
            Data = data,
            Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = title, Data = data }),
        };
    }

    public static AdaptiveExecuteAction Main(string title, string verb, Stamp stamp, string? say = null)
    {
        var action = Do(title, verb, stamp, say);
        action.Style = "positive";
        ((AdaptiveAction)action.Fallback!.Content!).Style = "positive";
        return action;
    }

    public static AdaptiveToggleVisibilityAction Toggle(string title, string target) =>
        new() { Title = title, TargetElements = [new AdaptiveTargetElement(target)] };

    public static AdaptiveShowCardAction Open(string title, IEnumerable<AdaptiveElement> body, IEnumerable<AdaptiveAction> actions) => new()
    {
        Title = title,
        Card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5)) { Body = [.. body], Actions = [.. actions] },
    };

    public static AdaptiveActionSet Row(params IEnumerable<AdaptiveAction> actions) => new() { Actions = [.. actions] };

    private static Dictionary<string, object> Data(string verb, Stamp? stamp, string? say)
    {
        var data = new Dictionary<string, object>(StringComparer.Ordinal) { [CardFields.Verb] = verb };
        if (stamp is not null)
        {
            data[CardFields.Case] = stamp.Case;
            data[CardFields.Step] = stamp.Step;
            data[CardFields.Card] = stamp.Card;
        }

        if (say is not null)
            data[CardFields.Say] = say;
        return data;
    }
}
