using CoachBot.Cards;

namespace CoachBot.Dialogs.Moves;

/// <summary>What the verbs of cards mean.</summary>
internal static class CardMoves
{
    private static readonly Dictionary<string, MoveKind> Kinds = new(StringComparer.Ordinal)
    {
        [CardVerbs.Next] = MoveKind.Next,
        [CardVerbs.Back] = MoveKind.Back,
        [CardVerbs.Skip] = MoveKind.Skip,
        [CardVerbs.Why] = MoveKind.Why,
        [CardVerbs.Help] = MoveKind.Help,
        [CardVerbs.Cases] = MoveKind.Cases,
        [CardVerbs.New] = MoveKind.New,
        [CardVerbs.Open] = MoveKind.Open,
        [CardVerbs.Show] = MoveKind.Show,
        [CardVerbs.Customer] = MoveKind.Customer,
        [CardVerbs.Draft] = MoveKind.Draft,
        [CardVerbs.WasDraft] = MoveKind.WasDraft,
        [CardVerbs.WasCustomer] = MoveKind.WasCustomer,
        [CardVerbs.Sent] = MoveKind.Sent,
        [CardVerbs.Choose] = MoveKind.Choose,
        [CardVerbs.Promise] = MoveKind.Promise,
        [CardVerbs.HandUp] = MoveKind.HandUp,
        [CardVerbs.Keep] = MoveKind.Keep,
        [CardVerbs.Stop] = MoveKind.Stop,
        [CardVerbs.Close] = MoveKind.Close,
    };

    public static MoveKind KindOf(string verb) => Kinds.GetValueOrDefault(verb, MoveKind.Unknown);

    public static string? TextOf(string verb, string? say, CardClick click) => verb switch
    {
        CardVerbs.Sent => say,
        CardVerbs.Customer => click.Input(CardFields.Words),
        CardVerbs.Draft => click.Input(CardFields.Draft),
        CardVerbs.Keep => click.Input(CardFields.KeepReason),
        CardVerbs.Skip or CardVerbs.Stop or CardVerbs.HandUp => click.Input(CardFields.Reason),
        CardVerbs.Choose => click.Input(CardFields.Way),
        CardVerbs.Open => click.Case,
        _ => null,
    };
}
