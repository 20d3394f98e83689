using System.Text.Json;
using CoachBot.Bot.Hosting;
using Microsoft.Extensions.FileProviders;

namespace CoachBot.Bot.Rooms;

/// <summary>The addresses of the rooms.</summary>
public static class RoomsEndpoints
{
    /// <summary>Serves the rooms.</summary>
    public static void MapRooms(this WebApplication app)
    {
        app.UseWhen(IsOfRooms, branch => branch.Use((context, next) => RoomsGuard.InvokeAsync(context, next.Invoke)));
        UsePage(app);

        app.MapGet("/rooms", async (RoomKeeper keeper, CancellationToken cancellationToken) =>
        {
            var rooms = new List<object>();
            foreach (var room in Room.All)
            {
                var users = room.Users.Select(u => new { id = u.Id, name = u.Name });
                var bot = new { id = Room.BotId, name = Room.BotName };
                rooms.Add(new { room = room.Name, title = room.Title, users, bot, conversation = await keeper.ConversationAsync(room, cancellationToken) });
            }

            return Results.Json(new { rooms });
        });
        app.MapGet("/rooms/samples", () => Results.File(RoomSamples.Json, "application/json; charset=utf-8"));
        app.MapGet("/rooms/events", (HttpContext context, RoomEvents events) => events.StreamAsync(context));
        app.MapPost("/rooms/{room}/messages", (HttpContext context, string room, RoomKeeper keeper, BotSettings settings) =>
            WithRoomAsync(context, room, found => PostAsync(context, found, keeper, settings)));
        app.MapPost("/rooms/reset", ResetAsync);
        MapConnector(app.MapGroup("/rooms/connector/v3/conversations/{conversation}"));
    }

    private static bool IsOfRooms(HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) && !context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase);

    private static void UsePage(WebApplication app)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        if (Directory.Exists(folder))
            app.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(folder) });
    }

    private static void MapConnector(RouteGroupBuilder group)
    {
        group.MapPost("/activities", (HttpContext context, string conversation, RoomsConnector connector) => connector.SayAsync(context, conversation));
        group.MapPost("/activities/{activity}", (HttpContext context, string conversation, RoomsConnector connector) => connector.SayAsync(context, conversation));
        group.MapPut("/activities/{activity}", (HttpContext context, string conversation, string activity, RoomsConnector connector) => connector.ReplaceAsync(context, conversation, activity));
        group.MapDelete("/activities/{activity}", (HttpContext context, string conversation, string activity, RoomsConnector connector) => connector.DeleteAsync(context, conversation, activity));
        group.MapGet("/members", (HttpContext context, string conversation, RoomsConnector connector) => connector.MembersAsync(context, conversation));
        group.MapGet("/pagedmembers", (HttpContext context, string conversation, RoomsConnector connector) => connector.PageAsync(context, conversation));
        group.MapGet("/members/{member}", (HttpContext context, string conversation, string member, RoomsConnector connector) => connector.MemberAsync(context, conversation, member));
    }

    private static Task WithRoomAsync(HttpContext context, string name, Func<Room, Task> work) =>
        Room.Find(name) is { } room
            ? work(room)
            : Refusal.WriteAsync(context.Response, StatusCodes.Status404NotFound, $"There is no such room; there are {string.Join(", ", Room.All.Select(r => r.Name))}.");

    private static async Task PostAsync(HttpContext context, Room room, RoomKeeper keeper, BotSettings settings)
    {
        if (await RequestBody.ReadAsync(context, settings.MaxBodyBytes) is not { } body)
            return;
        try
        {
            using var json = JsonDocument.Parse(body);
            var (id, parts, problem) = RoomPost.Read(json.RootElement, room);
            if (problem is not null)
            {
                await Refusal.WriteAsync(context.Response, StatusCodes.Status400BadRequest, problem);
                return;
            }

            await keeper.AddMessageAsync(room, id, parts, CancellationToken.None);
            context.Response.StatusCode = StatusCodes.Status202Accepted;
            await context.Response.WriteAsJsonAsync(new { id });
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException && !context.Response.HasStarted)
        {
            await Refusal.WriteAsync(context.Response, StatusCodes.Status400BadRequest, "The body is not JSON.");
        }
    }

    private static async Task ResetAsync(HttpContext context, RoomKeeper keeper, BotSettings settings)
    {
        if (await RequestBody.ReadAsync(context, settings.MaxBodyBytes) is null)
            return;
        await keeper.StartAsync(fresh: true, CancellationToken.None);
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        await context.Response.WriteAsJsonAsync(new { });
    }
}
