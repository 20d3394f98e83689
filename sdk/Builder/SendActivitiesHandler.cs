using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sees activities before they are sent; not calling <paramref name="next"/> keeps them from being sent.</summary>
public delegate Task<ResourceResponse[]> SendActivitiesHandler(
    ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next);
