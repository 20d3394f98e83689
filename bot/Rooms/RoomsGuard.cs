using CoachBot.Bot.Hosting;

namespace CoachBot.Bot.Rooms;

/// <summary>Lets only this machine's own pages into the rooms.</summary>
public static class RoomsGuard
{
    /// <summary>Refuses what is not from here.</summary>
    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (!Loopback.IsLocal(context))
        {
            await Refusal.WriteAsync(context.Response, StatusCodes.Status403Forbidden, "The rooms are open to this machine only.");
            return;
        }

        string? origin = request.Headers.Origin;
        if (!HttpMethods.IsGet(request.Method) && !string.IsNullOrEmpty(origin) && origin != $"{request.Scheme}://{request.Host}")
        {
            await Refusal.WriteAsync(context.Response, StatusCodes.Status403Forbidden, "Another page may not write into the rooms.");
            return;
        }

        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.XFrameOptions = "DENY";
        await next(context);
    }
}
