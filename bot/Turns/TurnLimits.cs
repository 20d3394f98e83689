using CoachBot.Bot.Hosting;
using Microsoft.Bot.Schema;

namespace CoachBot.Bot.Turns;

/// <summary>What is too much for one message.</summary>
public sealed class TurnLimits(BotSettings settings)
{
    /// <summary>What to say to an activity that is too long; null when it is not.</summary>
    public string? Complaint(Activity activity)
    {
        var length = Math.Max(activity.Text?.Length ?? 0, activity.Value?.ToString()?.Length ?? 0);
        return length <= settings.MaxTextLength
            ? null
            : HostWords.Texts.Say("TooLong", ("length", length), ("most", settings.MaxTextLength));
    }
}
