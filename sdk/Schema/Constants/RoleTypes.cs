namespace Microsoft.Bot.Schema;

/// <summary>Who is behind an account.</summary>
public static class RoleTypes
{
    /// <summary>The value for user.</summary>
    public const string User = "user";

    /// <summary>The value for bot.</summary>
    public const string Bot = "bot";

    /// <summary>The value for skill.</summary>
    public const string Skill = "skill";
}
