using CoachBot.Cards;
using CoachBot.Dialogs.Moves;

namespace CoachBot.Dialogs.Acts;

/// <summary>A promise from a card's form, or typed as "who; what; when".</summary>
internal static class PromiseTyped
{
    public static (string Owner, string What, string Due) In(AgentMove move)
    {
        if (move.Click is not { } click)
        {
            var parts = (move.Text ?? "").Split([';', '|', '\n'], 3, StringSplitOptions.TrimEntries);
            return (parts[0], parts.ElementAtOrDefault(1) ?? "", parts.ElementAtOrDefault(2) ?? "");
        }

        var words = click.Input(CardFields.Due);
        var picked = $"{click.Input(CardFields.Date)} {click.Input(CardFields.Time)}".Trim();
        return (click.Input(CardFields.Owner), click.Input(CardFields.What), words.Length > 0 ? words : picked);
    }
}
