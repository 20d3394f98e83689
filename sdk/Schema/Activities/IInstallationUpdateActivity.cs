namespace Microsoft.Bot.Schema;

/// <summary>The bot was installed or removed.</summary>
public interface IInstallationUpdateActivity : IActivity
{
    /// <summary>What happened, for contact and installation updates.</summary>
    string Action { get; set; }
}
