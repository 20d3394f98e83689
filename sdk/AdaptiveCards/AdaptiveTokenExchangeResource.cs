using System.Text.Json;

namespace AdaptiveCards;

/// <summary>What single sign-on exchanges a token for.</summary>
public class AdaptiveTokenExchangeResource
{
    /// <summary>The id of this exchange.</summary>
    public string Id { get; set; }

    /// <summary>The resource to get a token for.</summary>
    public string Uri { get; set; }

    /// <summary>Who provides the token.</summary>
    public string ProviderId { get; set; }

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("tokenExchangeResource"u8);
        writer.Text("id"u8, Id);
        writer.Text("uri"u8, Uri);
        writer.Text("providerId"u8, ProviderId);
        writer.WriteEndObject();
    }

    internal static AdaptiveTokenExchangeResource? From(JsonElement json)
    {
        if (json.ValueKind is JsonValueKind.Null) return null;
        if (json.ValueKind is not JsonValueKind.Object) throw CardReading.Unexpected("a token exchange resource", json);
        var resource = new AdaptiveTokenExchangeResource();
        if (json.TryGetProperty("id"u8, out var id)) resource.Id = id.Text();
        if (json.TryGetProperty("uri"u8, out var uri)) resource.Uri = uri.Text();
        if (json.TryGetProperty("providerId"u8, out var provider)) resource.ProviderId = provider.Text();
        return resource;
    }
}
