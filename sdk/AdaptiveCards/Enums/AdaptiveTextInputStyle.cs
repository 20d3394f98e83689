namespace AdaptiveCards;

/// <summary>What is typed into a text input.</summary>
public enum AdaptiveTextInputStyle
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>A phone number.</summary>
    Tel,

    /// <summary>A web address.</summary>
    Url,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A secret, not shown.</summary>
    Password,
}
