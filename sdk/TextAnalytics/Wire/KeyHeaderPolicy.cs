using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics;

/// <summary>Signs each request with the key, read anew so that a rotated one counts.</summary>
internal sealed class KeyHeaderPolicy(AzureKeyCredential credential) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
        => message.Request.Headers.SetValue("Ocp-Apim-Subscription-Key", credential.Key);
}
