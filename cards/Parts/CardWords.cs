namespace CoachBot.Cards.Parts;

internal static class CardWords
{
    private static readonly Coaching.Words Texts = new("CoachBot.Cards.Words.Cards", typeof(CardWords).Assembly);

    public static string Say(string key, params ReadOnlySpan<(string Name, object? Value)> arguments) => Texts.Say(key, arguments);
}
