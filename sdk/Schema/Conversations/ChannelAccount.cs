using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>A user or bot, as the channel knows it.</summary>
public class ChannelAccount
{
    /// <summary>Creates an empty channel account.</summary>
    public ChannelAccount()
    {
    }

    /// <summary>Creates a channel account from its parts.</summary>
    public ChannelAccount(string id = null, string name = null, string aadObjectId = null, string role = null)
    {
        Id = id!;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
    }

    /// <summary>The id on the channel.</summary>
    [JsonPropertyName("id")]
    public string Id { get; set; } = null!;

    /// <summary>The name to show.</summary>
    [JsonPropertyName("name")]
    public string Name { get; set; }

    /// <summary>The object id in the directory.</summary>
    [JsonPropertyName("aadObjectId")]
    public string AadObjectId { get; set; }

    /// <summary>Who is behind the account: see RoleTypes.</summary>
    [JsonPropertyName("role")]
    public string Role { get; set; }

    /// <summary>Fields of the message that this type does not name.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement> Properties { get; set; } = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
}
