using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Reads what an invoke carries, and refuses what has not the form it must have.</summary>
internal static class InvokeValues
{
    private const string Malformed = "Value property instanceof not properly formed";

    public static AdaptiveCardInvokeValue AdaptiveCardAction(IInvokeActivity activity)
    {
        var value = ReadObject<AdaptiveCardInvokeValue>(activity.Value);
        if (value.Action == null)
            throw BadRequest("Missing action property");
        if (value.Action.Type != "Action.Execute")
            throw Refused("NotSupported", $"The action '{value.Action.Type}'is not supported.");
        return value;
    }

    public static SearchInvokeValue Search(IInvokeActivity activity)
    {
        var value = ReadObject<SearchInvokeValue>(activity.Value);
        if (string.IsNullOrEmpty(value.Kind))
        {
            // Teams alone leaves the kind out: what it searches for is always its own.
            if (activity.ChannelId != Channels.Msteams)
                throw BadRequest("Missing kind property in value.");
            value.Kind = SearchInvokeTypes.Search;
        }

        if (string.IsNullOrEmpty(value.QueryText))
            throw BadRequest("Missing queryText property in value.");
        return value;
    }

    /// <summary>Reads a value that must be a JSON object, or is a <typeparamref name="T"/> already.</summary>
    public static bool TryRead<T>(object? value, out T result)
        where T : class
    {
        result = null!;
        if (value is T typed)
        {
            result = typed;
            return true;
        }

        var element = value switch
        {
            null or string => default,
            JsonElement json => json,
            JsonNode node => JsonSerializer.SerializeToElement(node, SchemaJson.Options),
            _ => JsonSerializer.SerializeToElement(value, value.GetType(), SchemaJson.Options),
        };
        if (element.ValueKind != JsonValueKind.Object)
            return false;

        try
        {
            result = element.Deserialize<T>(SchemaJson.Options)!;
            return result != null;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static T ReadObject<T>(object? value)
        where T : class
    {
        if (value == null)
            throw BadRequest("Missing value property");
        return TryRead<T>(value, out var result) ? result : throw BadRequest(Malformed);
    }

    private static InvokeRefusedException BadRequest(string message) => Refused("BadRequest", message);

    private static InvokeRefusedException Refused(string code, string message)
        => new(HttpStatusCode.BadRequest, new AdaptiveCardInvokeResponse
        {
            StatusCode = (int)HttpStatusCode.BadRequest,
            Type = "application/vnd.microsoft.error",
            Value = new Error { Code = code, Message = message },
        });
}
