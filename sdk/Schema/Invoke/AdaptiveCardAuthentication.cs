namespace Microsoft.Bot.Schema;

/// <summary>The token that an Adaptive Card action brings.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
}
