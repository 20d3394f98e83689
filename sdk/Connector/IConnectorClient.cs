using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>What a bot can ask of a channel.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>The service URL.</summary>
    Uri BaseUri { get; set; }

    /// <summary>What the bot shows to the channel.</summary>
    ServiceClientCredentials Credentials { get; }

    /// <summary>Attachments.</summary>
    IAttachments Attachments { get; }

    /// <summary>Conversations.</summary>
    IConversations Conversations { get; }
}
