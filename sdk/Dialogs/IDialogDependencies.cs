namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that needs others beside it.</summary>
public interface IDialogDependencies
{
    /// <summary>The dialogs to add to the same set.</summary>
    IEnumerable<Dialog> GetDependencies();
}
