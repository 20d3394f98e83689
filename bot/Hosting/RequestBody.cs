namespace CoachBot.Bot.Hosting;

/// <summary>Reads a JSON body of limited size.</summary>
public static class RequestBody
{
    /// <summary>Reads the body; refuses what is too large or not said to be JSON.</summary>
    /// <returns>Null when it was refused.</returns>
    public static async Task<MemoryStream?> ReadAsync(HttpContext context, int most)
    {
        if (!context.Request.HasJsonContentType())
        {
            await Refusal.WriteAsync(context.Response, StatusCodes.Status415UnsupportedMediaType, "Send the body as application/json.");
            return null;
        }

        var body = new MemoryStream((int)Math.Clamp(context.Request.ContentLength ?? 2048, 0, most));
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0)
        {
            if (body.Length + read > most)
            {
                await Refusal.WriteAsync(context.Response, StatusCodes.Status413PayloadTooLarge, $"The body is larger than {most} bytes.");
                return null;
            }

            body.Write(buffer, 0, read);
        }

        body.Position = 0;
        return body;
    }
}
