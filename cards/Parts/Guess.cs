using AdaptiveCards;

namespace CoachBot.Cards.Parts;

/// <summary>What an uncommanded text was taken for, and the button that corrects it.</summary>
internal static class Guess
{
    public static IEnumerable<AdaptiveElement> Of(string takenFor, string verb, Stamp stamp, bool guessed)
    {
        if (!guessed)
            yield break;
        yield return Lines.Small(CardWords.Say($"guess.{takenFor}"));
        yield return Lines.Near(CardAction.Row(CardAction.Do(CardWords.Say($"action.{verb}"), verb, stamp)));
    }
}
