namespace CoachBot.Bot.Rooms;

/// <summary>Angry messages to try the coach with.</summary>
public static class RoomSamples
{
    /// <summary>The list, as JSON.</summary>
    public static byte[] Json { get; } = Read();

    private static byte[] Read()
    {
        using var stream = typeof(RoomSamples).Assembly.GetManifestResourceStream("CoachBot.Bot.Rooms.samples.json")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
