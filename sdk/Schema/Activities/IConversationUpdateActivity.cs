namespace Microsoft.Bot.Schema;

/// <summary>The conversation itself changed.</summary>
public interface IConversationUpdateActivity : IActivity
{
    /// <summary>Who joined.</summary>
    IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who left.</summary>
    IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>The new topic.</summary>
    string TopicName { get; set; }

    /// <summary>Whether newcomers see what was said before.</summary>
    bool? HistoryDisclosed { get; set; }
}
