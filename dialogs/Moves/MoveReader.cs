using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CoachBot.Cards;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Moves;

/// <summary>Turns an activity into the agent's move: a card's action, by invoke or as a message's value, or a typed text.</summary>
public static class MoveReader
{
    private static readonly string[] Stamped = [CardFields.Verb, CardFields.Case, CardFields.Step, CardFields.Card, CardFields.Say];

    /// <summary>Reads the activity.</summary>
    public static AgentMove Read(IActivity activity) => activity switch
    {
        IInvokeActivity invoke when string.Equals(activity.Type, ActivityTypes.Invoke, StringComparison.Ordinal) => Invoked(invoke),
        IMessageActivity message => ActivityValue.ObjectOf(message.Value) is { } data ? Clicked(data, verb: null) : CommandReader.Read(PlainText.Of(message.Text)),
        _ => new AgentMove(MoveKind.Unknown),
    };

    private static AgentMove Invoked(IInvokeActivity invoke)
    {
        if (ActivityValue.ObjectOf(invoke.Value) is not { } value || ActivityValue.ObjectIn(value, "action") is not { } action)
            return new AgentMove(MoveKind.Unknown);
        return ActivityValue.ObjectIn(action, "data") is { } data
            ? Clicked(data, ActivityValue.TextIn(action, "verb"))
            : new AgentMove(MoveKind.Unknown);
    }

    private static AgentMove Clicked(JsonElement data, string? verb)
    {
        verb = ActivityValue.TextIn(data, CardFields.Verb) ?? verb ?? "";
        var say = ActivityValue.TextIn(data, CardFields.Say);
        var inputs = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in data.EnumerateObject())
        {
            if (!Stamped.Contains(member.Name, StringComparer.Ordinal) && ActivityValue.Text(member.Value) is { } typed)
                inputs[member.Name] = typed;
        }

        var click = new CardClick(
            ActivityValue.TextIn(data, CardFields.Case),
            Number(ActivityValue.TextIn(data, CardFields.Step)),
            Number(ActivityValue.TextIn(data, CardFields.Card)),
            "",
            inputs);
        click = click with { Key = Key(verb, say, click) };
        return new AgentMove(CardMoves.KindOf(verb), CardMoves.TextOf(verb, say, click)) { Click = click };
    }

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    // The same action with other inputs is another action: a second draft is checked, the same draft twice is not.
    private static string Key(string verb, string? say, CardClick click)
    {
        var typed = new StringBuilder(say).Append('\0');
        foreach (var (name, value) in click.Inputs)
            typed.Append(name).Append('=').Append(value).Append('\0');
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(typed.ToString())).AsSpan(0, 6));
        return string.Create(CultureInfo.InvariantCulture, $"{verb}/{click.Step}/{click.Card}/{hash}");
    }
}
