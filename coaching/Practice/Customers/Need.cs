namespace CoachBot.Coaching.Practice.Customers;

/// <summary>What a customer waits for first.</summary>
public enum Need
{
    /// <summary>That somebody names what it is like for them.</summary>
    ToBeHeard,

    /// <summary>That somebody asks what happened.</summary>
    Questions,

    /// <summary>That somebody asks what they would like.</summary>
    WishAsked,

    /// <summary>A fair way of putting it right.</summary>
    Fix,

    /// <summary>Who does what by when.</summary>
    When,

    /// <summary>Somebody with more say.</summary>
    SomebodyElse,

    /// <summary>A limit: they have insulted the trainee.</summary>
    Limit,
}
