using AdaptiveCards;
using CoachBot.Coaching.Desk;

namespace CoachBot.Cards.Parts;

/// <summary>The actions of a card: Action.Execute, and for older clients an Action.Submit with the same data.</summary>
internal static class CardAction
{
    public static AdaptiveExecuteAction Do(string title, string verb, Stamp? stamp, string? say = null) => Of(title, verb, Data(verb, stamp, say));

    public static AdaptiveExecuteAction Main(string title, string verb, Stamp stamp, string? say = null) => Positive(Do(title, verb, stamp, say));

    /// <summary>Something done with an escalation. The same act pressed twice on one card is one act, another act is another.</summary>
    public static AdaptiveExecuteAction Act(string title, DeskAct act, IReadOnlyDictionary<string, object> data)
    {
        var action = Execute(title, CardVerbs.Of(act), new Dictionary<string, object>(data, StringComparer.Ordinal) { [CardFields.Key] = $"{data[CardFields.Key]}/{CardVerbs.Of(act)}" });
        return act == DeskAct.Decline ? action : Positive(action);
    }

    /// <summary>An action of an escalation's cards: what it is called in full is its verb, and in short its act.</summary>
    public static AdaptiveExecuteAction Execute(string title, string verb, IReadOnlyDictionary<string, object> data) => Of(
        title,
        verb,
        new Dictionary<string, object>(data, StringComparer.Ordinal) { [CardFields.Verb] = verb, [CardFields.Act] = verb[CardVerbs.Escalation.Length..] });

    /// <summary>An action of practice: what it carries is named one by one.</summary>
    public static AdaptiveExecuteAction Practice(string title, string verb, params IEnumerable<(string Name, string Value)> data)
    {
        var carried = new Dictionary<string, object>(StringComparer.Ordinal) { [CardFields.Verb] = verb };
        foreach (var (name, value) in data)
            carried[name] = value;
        return Of(title, verb, carried);
    }

    /// <summary>The action of a card that leads on.</summary>
    public static AdaptiveExecuteAction Leading(AdaptiveExecuteAction action) => Positive(action);

    public static AdaptiveToggleVisibilityAction Toggle(string title, string target) =>
        new() { Title = title, TargetElements = [new AdaptiveTargetElement(target)] };

    public static AdaptiveShowCardAction Open(string title, IEnumerable<AdaptiveElement> body, IEnumerable<AdaptiveAction> actions) => new()
    {
        Title = title,
        Card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5)) { Body = [.. body], Actions = [.. actions] },
    };

    public static AdaptiveActionSet Row(params IEnumerable<AdaptiveAction> actions) => new() { Actions = [.. actions] };

    private static AdaptiveExecuteAction Of(string title, string verb, Dictionary<string, object> data) => new()
    {
        Title = title,
        Verb = verb,
        Data = data,
        Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = title, Data = data }),
    };

    private static AdaptiveExecuteAction Positive(AdaptiveExecuteAction action)
    {
        action.Style = "positive";
        ((AdaptiveAction)action.Fallback!.Content!).Style = "positive";
        return action;
    }

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
