using System.ComponentModel;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics;

/// <summary>Reads texts with Azure's Language service.</summary>
public partial class TextAnalyticsClient
{
    private const string TokenScope = "https://cognitiveservices.azure.com/.default";
    private const string IndexType = "Utf16CodeUnit";
    private readonly LanguageApi? _api;

    /// <summary>A client that answers nothing by itself, for tests.</summary>
    protected TextAnalyticsClient()
    {
    }

    /// <summary>A client that signs with a key.</summary>
    public TextAnalyticsClient(Uri endpoint, AzureKeyCredential credential)
        : this(endpoint, credential, new TextAnalyticsClientOptions())
    {
    }

    /// <summary>A client that signs with a key.</summary>
    public TextAnalyticsClient(Uri endpoint, AzureKeyCredential credential, TextAnalyticsClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        ArgumentNullException.ThrowIfNull(options);
        _api = new(endpoint, options, new KeyHeaderPolicy(credential));
    }

    /// <summary>A client that signs with a token.</summary>
    public TextAnalyticsClient(Uri endpoint, TokenCredential credential)
        : this(endpoint, credential, new TextAnalyticsClientOptions())
    {
    }

    /// <summary>A client that signs with a token.</summary>
    public TextAnalyticsClient(Uri endpoint, TokenCredential credential, TextAnalyticsClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        ArgumentNullException.ThrowIfNull(options);
        _api = new(endpoint, options, new BearerTokenAuthenticationPolicy(credential, TokenScope));
    }

    private LanguageApi Api => _api ?? throw new InvalidOperationException("This client has no endpoint.");

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object obj) => base.Equals(obj);

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => base.ToString();

    private static AnalyzeTextParameters Parameters(TextAnalyticsRequestOptions? options, bool indexed) => new()
    {
        ModelVersion = options?.ModelVersion,
        LoggingOptOut = options?.DisableServiceLogs,
        StringIndexType = indexed ? IndexType : null,
    };

    /// <summary>The value of a batch of one; its error, if it has one, is the request's.</summary>
    private static Response<TValue> Single<TResult, TValue>(IReadOnlyList<TResult> results, Response response, Func<TResult, TValue> value)
        where TResult : TextAnalyticsResult
    {
        var result = results[0];
        return result.HasError
            ? throw new RequestFailedException(response.Status, result.Error.Message, result.Error.ErrorCode.ToString(), innerException: null)
            : Response.FromValue(value(result), response);
    }

    // A synchronous call never waits: everything below it ran on this thread.
    private static T Done<T>(ValueTask<T> call)
    {
        System.Diagnostics.Debug.Assert(call.IsCompleted, "A synchronous call is still running.");
        return call.GetAwaiter().GetResult();
    }
}
