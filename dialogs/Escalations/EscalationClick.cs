using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CoachBot.Dialogs.Moves;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Escalations;

/// <summary>An action of an escalation's card, by invoke or as a message's value.</summary>
/// <param name="Act">What is asked for: "take", "refresh", "queue".</param>
/// <param name="Number">The escalation's number; empty when none is named.</param>
/// <param name="Case">The case it names; empty when none.</param>
/// <param name="Text">What was written to it.</param>
/// <param name="Until">Until when.</param>
/// <param name="Filter">Which escalations to list.</param>
/// <param name="Page">Which page of the list.</param>
/// <param name="Key">The same for the same action with the same words.</param>
internal sealed record EscalationClick(string Act, string Number, string Case, string Text, string Until, string Filter, int Page, string? Key)
{
    private const string Prefix = "escalation-";

    /// <summary>Reads it; null when the activity is something else.</summary>
    public static EscalationClick? Of(IActivity activity) => activity switch
    {
        IInvokeActivity invoke when string.Equals(activity.Type, ActivityTypes.Invoke, StringComparison.Ordinal) =>
            ActivityValue.ObjectOf(invoke.Value) is { } value
            && ActivityValue.ObjectIn(value, "action") is { } action
            && ActivityValue.ObjectIn(action, "data") is { } data
                ? Read(data, ActivityValue.TextIn(action, "verb"))
                : null,
        IMessageActivity message => ActivityValue.ObjectOf(message.Value) is { } data ? Read(data, verb: null) : null,
        _ => null,
    };

    private static EscalationClick? Read(JsonElement data, string? verb)
    {
        verb ??= ActivityValue.TextIn(data, "verb") ?? "";
        var named = verb.StartsWith(Prefix, StringComparison.Ordinal);
        var act = named ? verb[Prefix.Length..] : ActivityValue.TextIn(data, "act") ?? "";
        if (!named && (act.Length == 0 || ActivityValue.TextIn(data, "escalation") is null))
            return null;

        var text = (Input(data, "text" + act) ?? Input(data, "text") ?? "").Trim();
        var until = (Input(data, "until") ?? "").Trim();
        _ = int.TryParse(ActivityValue.TextIn(data, "page"), NumberStyles.None, CultureInfo.InvariantCulture, out var page);
        return new EscalationClick(
            act,
            ActivityValue.TextIn(data, "escalation") ?? "",
            ActivityValue.TextIn(data, "case") ?? "",
            text,
            until,
            ActivityValue.TextIn(data, "filter") ?? "",
            page,
            ActivityValue.TextIn(data, "key") is { Length: > 0 } key ? Name(key, act, text, until) : null);
    }

    // A card's inputs are named after its acts: "textAdvise".
    private static string? Input(JsonElement data, string name) =>
        data.EnumerateObject().Where(m => m.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(m => ActivityValue.Text(m.Value)).FirstOrDefault();

    // The same card with other words is another action; a client may send the same one more than once.
    private static string Name(string key, string act, string text, string until)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\0{act}\0{text}\0{until}"));
        return $"{act}/{Convert.ToHexStringLower(hash.AsSpan(0, 8))}";
    }
}
