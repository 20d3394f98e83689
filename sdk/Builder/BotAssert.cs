using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Guards against missing arguments.</summary>
public class BotAssert
{
    /// <summary>Throws if the activity is null.</summary>
    public static void ActivityNotNull(IActivity activity) => ArgumentNullException.ThrowIfNull(activity);

    /// <summary>Throws if the activity is null.</summary>
    public static void ActivityNotNull(Activity activity) => ArgumentNullException.ThrowIfNull(activity);

    /// <summary>Throws if the turn is null.</summary>
    public static void ContextNotNull(ITurnContext turnContext) => ArgumentNullException.ThrowIfNull(turnContext);

    /// <summary>Throws if the reference is null.</summary>
    public static void ConversationReferenceNotNull(ConversationReference reference) => ArgumentNullException.ThrowIfNull(reference);

    /// <summary>Throws if the list, or one of its activities, is null.</summary>
    public static void ActivityListNotNull(IEnumerable<Activity> activities)
    {
        ArgumentNullException.ThrowIfNull(activities);
        foreach (var activity in activities)
            ArgumentNullException.ThrowIfNull(activity);
    }

    /// <summary>Throws if the middleware is null.</summary>
    public static void MiddlewareNotNull(IMiddleware middleware) => ArgumentNullException.ThrowIfNull(middleware);

    /// <summary>Throws if the list, or one of its entries, is null.</summary>
    public static void MiddlewareNotNull(IEnumerable<IMiddleware> middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        foreach (var entry in middleware)
            ArgumentNullException.ThrowIfNull(entry);
    }
}
