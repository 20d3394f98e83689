namespace CoachBot.Coaching.Reading;

/// <summary>The signals of a customer's message.</summary>
public static class Signals
{
    /// <summary>The customer hints at suicide or harming themselves.</summary>
    public const string SelfHarm = "self-harm";

    /// <summary>The customer threatens violence to staff, premises or others.</summary>
    public const string Threat = "threat";

    /// <summary>The customer reports injury, or a danger to health or life (product, food, medical need unmet).</summary>
    public const string Safety = "safety";

    /// <summary>The customer reports hacking, account takeover, fraud, a payment they did not make, identity theft, stolen credentials.</summary>
    public const string Security = "security";

    /// <summary>The customer objects to giving personal data, asks why it is needed, reports data misused, shared or leaked, or asks to see or delete it.</summary>
    public const string Privacy = "privacy";

    /// <summary>The customer says they were treated worse for race, sex, faith, age, disability, orientation….</summary>
    public const string Discrimination = "discrimination";

    /// <summary>The customer threatens or takes legal action, names a lawyer or court for this matter.</summary>
    public const string Legal = "legal";

    /// <summary>The customer goes or will go to an outside authority: ombudsman, consumer body, BBB, aviation or data authority, bank dispute or chargeback.</summary>
    public const string Regulator = "regulator";

    /// <summary>The customer says they will expose it: press, TV, reviews, "telling everyone", going viral.</summary>
    public const string Publicity = "publicity";

    /// <summary>The customer asks for a manager, supervisor, head office, someone senior, or the complaints team.</summary>
    public const string Manager = "manager";

    /// <summary>The customer complains how a member of staff behaved: rude, lied, hung up, ignored them in person.</summary>
    public const string StaffConduct = "staff-conduct";

    /// <summary>The customer insults or slurs aimed at staff or the company's people, or obscenity used against them.</summary>
    public const string Abuse = "abuse";

    /// <summary>The customer illness, disability, bereavement, pregnancy, a child or elder at risk, money hardship that makes this bite.</summary>
    public const string Vulnerable = "vulnerable";

    /// <summary>The customer their business or work is stopped or losing money now.</summary>
    public const string Outage = "outage";

    /// <summary>The customer has asked before without a result, is still waiting for an answer, was passed around.</summary>
    public const string Repeat = "repeat";

    /// <summary>The customer the company said it would do something (call, date, refund) and did not.</summary>
    public const string BrokenPromise = "broken-promise";

    /// <summary>The customer leaves, cancels in anger, never buys again, names going to a competitor as a consequence.</summary>
    public const string Churn = "churn";

    /// <summary>The customer wants a refund, credit, compensation or reimbursement.</summary>
    public const string MoneyBack = "money-back";

    /// <summary>Every code, in the order above.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        SelfHarm,
        Threat,
        Safety,
        Security,
        Privacy,
        Discrimination,
        Legal,
        Regulator,
        Publicity,
        Manager,
        StaffConduct,
        Abuse,
        Vulnerable,
        Outage,
        Repeat,
        BrokenPromise,
        Churn,
        MoneyBack,
    ];
}
