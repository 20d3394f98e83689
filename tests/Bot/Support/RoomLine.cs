using System.Text.Json;

namespace CoachBot.Bot.Tests.Support;

/// <summary>An event of a room.</summary>
internal sealed record RoomLine(string? Id, string Kind, JsonElement Data)
{
    public JsonElement Activity => Data.GetProperty("activity");

    public string Text => ConnectorStub.TextOf(Activity);

    public bool Is(string kind, string text) => Kind == kind && Text == text;

    public bool Answers(string message) => Kind == "answered" && Data.GetProperty("messageId").GetString() == message;
}
