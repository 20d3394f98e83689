using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Somebody is mentioned in the text.</summary>
public class Mention : Entity
{
    /// <summary>Creates an empty mention.</summary>
    public Mention()
        : base("mention")
    {
    }

    /// <summary>Creates a mention from its parts.</summary>
    public Mention(ChannelAccount mentioned = null, string text = null, string type = null)
        : base(type ?? "mention")
    {
        Mentioned = mentioned!;
        Text = text;
    }

    /// <summary>Who is mentioned.</summary>
    [JsonPropertyName("mentioned")]
    public ChannelAccount Mentioned { get; set; } = null!;

    /// <summary>The words that mention them.</summary>
    [JsonPropertyName("text")]
    public string Text { get; set; }
}
