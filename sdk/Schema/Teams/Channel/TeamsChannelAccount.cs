using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member, as Teams knows them.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    /// <summary>Creates an empty teams channel account.</summary>
    public TeamsChannelAccount()
    {
    }

    /// <summary>Creates a teams channel account from its parts.</summary>
    public TeamsChannelAccount(
        string id = null,
        string name = null,
        string givenName = null,
        string surname = null,
        string email = null,
        string userPrincipalName = null,
        string tenantId = null,
        string userRole = null)
        : base(id, name)
    {
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
        TenantId = tenantId;
        UserRole = userRole;
    }

    /// <summary>The given name.</summary>
    [JsonPropertyName("givenName")]
    public string GivenName { get; set; }

    /// <summary>The surname.</summary>
    [JsonPropertyName("surname")]
    public string Surname { get; set; }

    /// <summary>The email.</summary>
    [JsonPropertyName("email")]
    public string Email { get; set; }

    /// <summary>The user principal name.</summary>
    [JsonPropertyName("userPrincipalName")]
    public string UserPrincipalName { get; set; }

    /// <summary>The tenant id.</summary>
    [JsonPropertyName("tenantId")]
    public string TenantId { get; set; }

    /// <summary>The user role.</summary>
    [JsonPropertyName("userRole")]
    public string UserRole { get; set; }
}
