namespace Microsoft.Bot.Schema;

/// <summary>What happened to a contact.</summary>
public static class ContactRelationUpdateActionTypes
{
    /// <summary>The value for add.</summary>
    public const string Add = "add";

    /// <summary>The value for remove.</summary>
    public const string Remove = "remove";
}
