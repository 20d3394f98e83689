using System.Text.Json;
using CoachBot.Cards;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Dialogs.Moves;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Practice;

/// <summary>An action of a card of practice, by invoke or as a message's value.</summary>
/// <param name="Act">What is asked for: "start", "what-if".</param>
/// <param name="Inputs">What it carries and what was typed into the card, by name.</param>
internal sealed record PracticeClick(string Act, IReadOnlyDictionary<string, string> Inputs)
{
    private const string Prefix = "practice-";

    /// <summary>The run it is about; empty when it names none.</summary>
    public string Run => Input(CardFields.Run);

    /// <summary>The difficulty chosen.</summary>
    public Difficulty Difficulty => Enum.TryParse<Difficulty>(Input(CardFields.Difficulty), ignoreCase: true, out var chosen) && Enum.IsDefined(chosen) ? chosen : Difficulty.Easy;

    /// <summary>When feedback is wanted.</summary>
    public FeedbackTime Feedback => Input(CardFields.Feedback).Contains("end", StringComparison.OrdinalIgnoreCase) ? FeedbackTime.AtTheEnd : FeedbackTime.EachReply;

    /// <summary>Reads it; null when the activity is something else.</summary>
    public static PracticeClick? Of(IActivity activity) => activity switch
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

    /// <summary>What was typed into an input, trimmed; empty when nothing was.</summary>
    public string Input(string name) => Inputs.TryGetValue(name, out var value) ? value.Trim() : "";

    private static PracticeClick? Read(JsonElement data, string? verb)
    {
        verb ??= ActivityValue.TextIn(data, CardFields.Verb) ?? "";
        if (!verb.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var inputs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in data.EnumerateObject())
        {
            if (ActivityValue.Text(member.Value) is { } text)
                inputs[member.Name] = text;
        }

        return new PracticeClick(verb[Prefix.Length..], inputs);
    }
}
