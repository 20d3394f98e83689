namespace Microsoft.Bot.Schema;

/// <summary>The bot became a contact, or is one no more.</summary>
public interface IContactRelationUpdateActivity : IActivity
{
    /// <summary>What happened, for contact and installation updates.</summary>
    string Action { get; set; }
}
