namespace Microsoft.Bot.Schema;

/// <summary>Names of the sign-in operations.</summary>
public static class SignInConstants
{
    /// <summary>The value for verify state operation name.</summary>
    public const string VerifyStateOperationName = "signin/verifyState";

    /// <summary>The value for token exchange operation name.</summary>
    public const string TokenExchangeOperationName = "signin/tokenExchange";

    /// <summary>The value for token response event name.</summary>
    public const string TokenResponseEventName = "tokens/response";

    /// <summary>The value for sign in failure.</summary>
    public const string SignInFailure = "signin/failure";
}
