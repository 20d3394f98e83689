using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A sign-in to verify.</summary>
public class SigninStateVerificationQuery
{
    /// <summary>Creates an empty signin state verification query.</summary>
    public SigninStateVerificationQuery()
    {
    }

    /// <summary>Creates a signin state verification query from its parts.</summary>
    public SigninStateVerificationQuery(string state = null)
    {
        State = state;
    }

    /// <summary>The state.</summary>
    [JsonPropertyName("state")]
    public string State { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
