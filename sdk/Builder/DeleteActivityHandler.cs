using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sees which activity is about to be deleted; not calling <paramref name="next"/> prevents that.</summary>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
