using System.Globalization;
using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Guidance;

namespace CoachBot.Dialogs.Acts;

/// <summary>A way of putting it right, typed: its number in the list, or its name.</summary>
internal static class WayTyped
{
    public static Resolution? In(StageGuidance stage, string? text)
    {
        var typed = text?.Trim().TrimEnd('.', '!') ?? "";
        if (stage.Stage != Stage.Resolve || typed.Length is 0 or > 200)
            return null;
        var choice = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= stage.Resolutions.Count
            ? stage.Resolutions[number - 1]
            : stage.Resolutions.FirstOrDefault(r => r.Text.Equals(typed, StringComparison.OrdinalIgnoreCase) || r.Value.Equals(typed, StringComparison.OrdinalIgnoreCase));
        return choice is not null && Enum.TryParse<Resolution>(choice.Value, ignoreCase: true, out var way) && Enum.IsDefined(way) ? way : null;
    }
}
