using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card that asks to upload a file.</summary>
public class FileConsentCard
{
    /// <summary>The media type of the card.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    /// <summary>Creates an empty file consent card.</summary>
    public FileConsentCard()
    {
    }

    /// <summary>Creates a file consent card from its parts.</summary>
    public FileConsentCard(
        string description = null,
        long? sizeInBytes = null,
        object acceptContext = null,
        object declineContext = null)
    {
        Description = description;
        SizeInBytes = sizeInBytes;
        AcceptContext = acceptContext;
        DeclineContext = declineContext;
    }

    /// <summary>The description.</summary>
    [JsonPropertyName("description")]
    public string Description { get; set; }

    /// <summary>The size in bytes.</summary>
    [JsonPropertyName("sizeInBytes")]
    public long? SizeInBytes { get; set; }

    /// <summary>The accept context.</summary>
    [JsonPropertyName("acceptContext")]
    public object AcceptContext { get; set; }

    /// <summary>The decline context.</summary>
    [JsonPropertyName("declineContext")]
    public object DeclineContext { get; set; }

    /// <summary>Fields of the message that this type does not name: kept, and written back.</summary>
    [JsonInclude, JsonExtensionData]
    internal IDictionary<string, JsonElement>? ExtensionData { get; set; }
}
