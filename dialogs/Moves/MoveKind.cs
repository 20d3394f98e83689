namespace CoachBot.Dialogs.Moves;

/// <summary>What an agent can do in a turn.</summary>
public enum MoveKind
{
    /// <summary>A text without a command.</summary>
    Text,

    /// <summary>Nothing to go by: an empty message, or an action nobody knows.</summary>
    Unknown,

    /// <summary>A greeting.</summary>
    Hello,

    /// <summary>What can I do?</summary>
    Help,

    /// <summary>Which cases are open?</summary>
    Cases,

    /// <summary>Leave this case; another customer.</summary>
    New,

    /// <summary>On with that case.</summary>
    Open,

    /// <summary>Where am I?</summary>
    Show,

    /// <summary>The customer's words.</summary>
    Customer,

    /// <summary>A draft to check.</summary>
    Draft,

    /// <summary>The last text was a draft.</summary>
    WasDraft,

    /// <summary>The last text was the customer's.</summary>
    WasCustomer,

    /// <summary>This went to the customer.</summary>
    Sent,

    /// <summary>A way of putting it right.</summary>
    Choose,

    /// <summary>Who does what by when.</summary>
    Promise,

    /// <summary>On to the next stage.</summary>
    Next,

    /// <summary>Back one stage.</summary>
    Back,

    /// <summary>On without what is missing.</summary>
    Skip,

    /// <summary>Why this?</summary>
    Why,

    /// <summary>Hand the case up.</summary>
    HandUp,

    /// <summary>Keep the case.</summary>
    Keep,

    /// <summary>End it without an outcome.</summary>
    Stop,

    /// <summary>End it with its outcome.</summary>
    Close,

    /// <summary>Where is what I handed up?</summary>
    WhereIsIt,

    /// <summary>An answer to what a manager asked.</summary>
    Answer,

    /// <summary>Escalations come to this conversation.</summary>
    ManagersHere,

    /// <summary>Which escalations are there?</summary>
    Queue,

    /// <summary>Who is on?</summary>
    WhoIsOn,

    /// <summary>What was the week like?</summary>
    Report,
}
