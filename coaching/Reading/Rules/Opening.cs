namespace CoachBot.Coaching.Reading.Rules;

/// <summary>A rule that may begin with a word, and what must follow: kept side by side, since most rules are given up here, and looking into each costs more than the rest.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Landmark">The first word after its beginning that no match goes without; null when there is none.</param>
internal readonly record struct Opening(Rule Rule, Landmark? Landmark)
{
    /// <summary>Whether a match may begin at a token.</summary>
    public bool MayBegin(Sightings seen, int at) => Landmark is not { } mark || seen.From(mark.Row, at, mark.Within) != 0;
}
