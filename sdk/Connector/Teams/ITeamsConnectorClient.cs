using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>What a bot can ask of Teams.</summary>
public interface ITeamsConnectorClient : IDisposable
{
    /// <summary>The service URL.</summary>
    Uri BaseUri { get; set; }

    /// <summary>What the bot shows to Teams.</summary>
    ServiceClientCredentials Credentials { get; }

    /// <summary>Teams.</summary>
    ITeamsOperations Teams { get; }
}
