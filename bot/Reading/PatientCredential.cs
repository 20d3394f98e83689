using Azure.Core;

namespace CoachBot.Bot.Reading;

/// <summary>Fetches a token to the end even when the turn that asked has given up: a later turn then finds it ready.</summary>
/// <param name="inner">Fetches the token, which may take longer than a turn.</param>
public sealed class PatientCredential(TokenCredential inner) : TokenCredential
{
    private readonly Lock _gate = new();
    private Task<AccessToken>? _fetch;

    /// <inheritdoc/>
    public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
        => await Fetch(requestContext).WaitAsync(cancellationToken);

    /// <inheritdoc/>
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        => inner.GetToken(requestContext, cancellationToken);

    private Task<AccessToken> Fetch(TokenRequestContext requestContext)
    {
        lock (_gate)
        {
            // One at a time; the client keeps the token, and the credential behind this one keeps its own.
            if (_fetch is null || _fetch.IsCompleted)
                _fetch = Task.Run(async () => await inner.GetTokenAsync(requestContext, CancellationToken.None));
            return _fetch;
        }
    }
}
