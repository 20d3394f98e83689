using CoachBot.Coaching.Desk;

namespace CoachBot.Cards;

/// <summary>What a card's action asks for.</summary>
public static class CardVerbs
{
    /// <summary>On to the next stage, with what the form holds.</summary>
    public const string Next = "next";

    /// <summary>Back one stage.</summary>
    public const string Back = "back";

    /// <summary>On, although something is missing; with a reason.</summary>
    public const string Skip = "skip";

    /// <summary>The rule at work, and why.</summary>
    public const string Why = "why";

    /// <summary>What the coach can do.</summary>
    public const string Help = "help";

    /// <summary>The cases of this conversation.</summary>
    public const string Cases = "cases";

    /// <summary>Leave this case as it is and wait for another.</summary>
    public const string New = "new";

    /// <summary>Work on the case that the action names.</summary>
    public const string Open = "open";

    /// <summary>Show where the case is.</summary>
    public const string Show = "show";

    /// <summary>The customer's next words.</summary>
    public const string Customer = "customer";

    /// <summary>A draft to check.</summary>
    public const string Draft = "draft";

    /// <summary>The last text was the agent's draft, not the customer's.</summary>
    public const string WasDraft = "was-draft";

    /// <summary>The last text was the customer's, not the agent's.</summary>
    public const string WasCustomer = "was-customer";

    /// <summary>These words went to the customer.</summary>
    public const string Sent = "sent";

    /// <summary>A way of putting it right.</summary>
    public const string Choose = "choose";

    /// <summary>Somebody does something by a time.</summary>
    public const string Promise = "promise";

    /// <summary>Hand the case up.</summary>
    public const string HandUp = "hand-up";

    /// <summary>Keep the case; with a reason.</summary>
    public const string Keep = "keep";

    /// <summary>End the case without an outcome; with a reason.</summary>
    public const string Stop = "stop";

    /// <summary>End the case with its outcome.</summary>
    public const string Close = "close";

    /// <summary>How every verb of an escalation's cards begins.</summary>
    public const string Escalation = "escalation-";

    /// <summary>The reader's own card of an escalation, with the actions that are theirs.</summary>
    public const string EscalationRefresh = Escalation + "refresh";

    /// <summary>An escalation picked from a list.</summary>
    public const string EscalationShow = Escalation + "show";

    /// <summary>The list of escalations, another page or another choice of it.</summary>
    public const string EscalationQueue = Escalation + "queue";

    /// <summary>How every verb of a role-play's cards begins.</summary>
    public const string Practice = "practice-";

    /// <summary>The card to choose a role-play with.</summary>
    public const string PracticePick = Practice + "pick";

    /// <summary>Start a role-play: scenario, difficulty and feedback come as inputs or in the data.</summary>
    public const string PracticeStart = Practice + "start";

    /// <summary>Start a pair; with a run in the data: its other half.</summary>
    public const string PracticePair = Practice + "pair";

    /// <summary>Show where the role-play is, and go on with it.</summary>
    public const string PracticeGoOn = Practice + "go-on";

    /// <summary>End the role-play without a result.</summary>
    public const string PracticeStop = Practice + "stop";

    /// <summary>Back to just before a reply, to answer it another way.</summary>
    public const string PracticeWhatIf = Practice + "what-if";

    /// <summary>The same role-play, begun anew.</summary>
    public const string PracticeAgain = Practice + "again";

    /// <summary>The same role-play, a step harder.</summary>
    public const string PracticeHarder = Practice + "harder";

    /// <summary>Let managers see the scorecard.</summary>
    public const string PracticeShare = Practice + "share";

    /// <summary>How one's skills went.</summary>
    public const string PracticeProgress = Practice + "progress";

    /// <summary>The scorecard of a run.</summary>
    public const string PracticeCard = Practice + "card";

    /// <summary>On to the next part of a new scenario, with what the form holds.</summary>
    public const string PracticeStep = Practice + "step";

    /// <summary>Start the scenario that is being written.</summary>
    public const string PracticeTry = Practice + "try";

    /// <summary>Save the scenario that is being written, for everybody.</summary>
    public const string PracticeSave = Practice + "save";

    /// <summary>Leave the writing of a scenario.</summary>
    public const string PracticeCancel = Practice + "cancel";

    /// <summary>Something done with an escalation: "escalation-take".</summary>
    public static string Of(DeskAct act) => Escalation + act switch
    {
        DeskAct.Take => "take",
        DeskAct.Advise => "advise",
        DeskAct.Ask => "ask",
        DeskAct.Answer => "answer",
        DeskAct.Decline => "decline",
        DeskAct.Snooze => "snooze",
        DeskAct.Resolve => "resolve",
        _ => "reopen",
    };
}
