using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Copies activities, so that what is kept does not change with what goes on.</summary>
internal static class Copies
{
    public static Activity Of(IActivity activity) => SchemaJson.Deserialize<Activity>(SchemaJson.SerializeToUtf8Bytes(activity))!;
}
