using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Desk;

namespace CoachBot.Cards;

/// <summary>The names of what a card's action carries, and of the inputs it collects.</summary>
public static class CardFields
{
    /// <summary>The case's number.</summary>
    public const string Case = "case";

    /// <summary>The step the card was made at.</summary>
    public const string Step = "step";

    /// <summary>The events the case had when the card was made.</summary>
    public const string Card = "card";

    /// <summary>What is asked for.</summary>
    public const string Verb = "verb";

    /// <summary>The words that went to the customer; without it the draft that the card shows.</summary>
    public const string Say = "say";

    /// <summary>The input for a draft.</summary>
    public const string Draft = "draft";

    /// <summary>The input for the customer's words.</summary>
    public const string Words = "words";

    /// <summary>The input for a reason or a note.</summary>
    public const string Reason = "reason";

    /// <summary>The input for why a case is kept.</summary>
    public const string KeepReason = "keepReason";

    /// <summary>The choice of a way of putting it right.</summary>
    public const string Way = "way";

    /// <summary>The input for who keeps a promise.</summary>
    public const string Owner = "owner";

    /// <summary>The input for what is promised.</summary>
    public const string What = "what";

    /// <summary>The day a promise is due.</summary>
    public const string Date = "date";

    /// <summary>The hour a promise is due.</summary>
    public const string Time = "time";

    /// <summary>When a promise is due, in words.</summary>
    public const string Due = "due";

    /// <summary>The escalation's number.</summary>
    public const string Escalation = "escalation";

    /// <summary>What is done with an escalation, in a word.</summary>
    public const string Act = "act";

    /// <summary>The name of one drawing of a card.</summary>
    public const string Key = "key";

    /// <summary>How the input for what is written to an act begins.</summary>
    public const string Text = "text";

    /// <summary>The input for until when.</summary>
    public const string Until = "until";

    /// <summary>Which escalations are listed.</summary>
    public const string Filter = "filter";

    /// <summary>Which page of the list.</summary>
    public const string Page = "page";

    /// <summary>The number of a role-play.</summary>
    public const string Run = "run";

    /// <summary>The code of a scenario.</summary>
    public const string Scenario = "scenario";

    /// <summary>How hard a role-play is: "easy", "medium" or "hard".</summary>
    public const string Difficulty = "difficulty";

    /// <summary>When feedback is given: "each-reply" or "at-the-end".</summary>
    public const string Feedback = "feedback";

    /// <summary>Which reply of a role-play, from 1.</summary>
    public const string Turn = "turn";

    /// <summary>The input for what is written to an act; each has its own, since no two inputs of a card may share a name.</summary>
    public static string TextOf(DeskAct act) => Text + act;

    /// <summary>The input for a fact.</summary>
    public static string Of(Fact fact) => "fact" + fact;
}
