using AdaptiveCards;
using CoachBot.Coaching.Guidance;

namespace CoachBot.Cards.Parts;

/// <summary>What was done, when, by whom; the latest when there is too much of it.</summary>
internal static class Timeline
{
    private const int Most = 14;

    public static AdaptiveContainer Hidden(IReadOnlyList<TimelineLine> lines, TimeZoneInfo zone, Room room)
    {
        var box = Box.Hidden("timeline");
        var beyond = room.Beyond(lines, Most);
        if (beyond > 0)
            box.Items.Add(Lines.Small(CardWords.Say("earlier", ("count", beyond))));
        foreach (var line in lines.Skip(beyond))
        {
            box.Items.Add(Lines.Near(Lines.Runs(
                Lines.Bold(When.TimeOf(line.At, zone) + " " + room.Cut(line.By, 60)),
                Lines.Run(" " + room.Cut(line.Text, 160)))));
            if (!string.IsNullOrWhiteSpace(line.Quote))
                box.Items.Add(Lines.Quote(room.Cut(line.Quote, 240)));
        }

        return box;
    }
}
