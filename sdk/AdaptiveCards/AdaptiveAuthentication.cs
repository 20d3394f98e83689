using System.Text.Json;

namespace AdaptiveCards;

/// <summary>How a user signs in to use a card.</summary>
public class AdaptiveAuthentication
{
    /// <summary>What the user is told.</summary>
    public string Text { get; set; }

    /// <summary>The name of the bot's connection.</summary>
    public string ConnectionName { get; set; }

    /// <summary>What single sign-on exchanges a token for.</summary>
    public AdaptiveTokenExchangeResource TokenExchangeResource { get; set; }

    /// <summary>The buttons that sign in.</summary>
    public List<AdaptiveAuthCardButton> Buttons { get; set; } = [];

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("authentication"u8);
        writer.Text("text"u8, Text);
        writer.Text("connectionName"u8, ConnectionName);
        TokenExchangeResource?.Write(writer);
        if (Buttons is { Count: > 0 })
        {
            writer.WriteStartArray("buttons"u8);
            foreach (var button in Buttons) button.Write(writer);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    internal static AdaptiveAuthentication? From(JsonElement json)
    {
        if (json.ValueKind is JsonValueKind.Null) return null;
        if (json.ValueKind is not JsonValueKind.Object) throw CardReading.Unexpected("an authentication", json);
        var authentication = new AdaptiveAuthentication();
        foreach (var property in json.EnumerateObject())
        {
            switch (property.Name)
            {
                case "text": authentication.Text = property.Value.Text(); break;
                case "connectionName": authentication.ConnectionName = property.Value.Text(); break;
                case "tokenExchangeResource": authentication.TokenExchangeResource = AdaptiveTokenExchangeResource.From(property.Value); break;
                case "buttons": authentication.Buttons = CardReader.List(property.Value, AdaptiveAuthCardButton.From); break;
                default: break;
            }
        }

        return authentication;
    }
}
