namespace Microsoft.Bot.Schema;

/// <summary>What happened to an installation.</summary>
public static class InstallationUpdateActionTypes
{
    /// <summary>The value for add.</summary>
    public const string Add = "add";

    /// <summary>The value for remove.</summary>
    public const string Remove = "remove";
}
