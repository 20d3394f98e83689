using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Sending an activity writes the addresses of the conversation into it. What is sent is a copy, so that the question that is
/// stored stays as small as it was given.
/// </summary>
internal static class ActivityCopy
{
    internal static Activity Of(Activity activity) => (Activity)MemberwiseClone(activity);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "MemberwiseClone")]
    private static extern object MemberwiseClone(object source);
}
