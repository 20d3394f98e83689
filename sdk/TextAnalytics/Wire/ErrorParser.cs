using System.Text.Json;
using Azure.Core;

namespace Azure.AI.TextAnalytics;

/// <summary>Reads the error of a failed request; the inner error is the telling one.</summary>
internal sealed class ErrorParser : RequestFailedDetailsParser
{
    public override bool TryParse(Response response, out ResponseError? error, out IDictionary<string, string>? data)
    {
        error = null;
        data = null;
        try
        {
            var told = JsonSerializer.Deserialize(response.Content, WireJson.Default.ErrorResponse)?.Error?.Telling;
            if (told is null)
                return false;
            error = new ResponseError(told.Code, told.Message);
            if (told.Target is { } target)
                data = new Dictionary<string, string>(StringComparer.Ordinal) { ["Target"] = target };
            return true;
        }
        catch (JsonException)
        {
            // A gateway's page, not the service's words: the status says it.
            return false;
        }
    }
}
