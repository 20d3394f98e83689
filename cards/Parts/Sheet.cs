using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdaptiveCards;

namespace CoachBot.Cards.Parts;

/// <summary>An empty card with what every card has, and the rule on its size.</summary>
internal static class Sheet
{
    // Teams takes 28 KB for the whole message; the rest is the message around the card.
    private const int MostBytes = 26 * 1024;

    // Texts appear up to three times (shown, in an action, in its fallback): below this the card is certain to fit.
    private const int Harmless = 6000;

    private static readonly JsonSerializerOptions AsSent = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly double[] Scales = [1, 0.6, 0.3, 0.15, 0.06, 0.01];

    /// <summary>Builds the card in the largest size that a message can carry.</summary>
    /// <param name="build">Builds it with so much room.</param>
    /// <param name="share">The bytes it may take of a message that carries other cards too.</param>
    public static AdaptiveCard Fit(Func<Room, AdaptiveCard> build, int share = MostBytes)
    {
        foreach (var scale in Scales[..^1])
        {
            var room = new Room(scale);
            var card = build(room);
            if (room.Spent <= Harmless || Fits(card.ToJson(), share))
                return card;
        }

        return build(new Room(Scales[^1]));
    }

    /// <summary>A card with its summary in our own words: it is shown and spoken where the card cannot be drawn.</summary>
    public static AdaptiveCard New(string summary, params IEnumerable<AdaptiveElement> body)
    {
        var spoken = new Room(scale: 1).Cut(summary, 300);
        return new AdaptiveCard(new AdaptiveSchemaVersion(1, 5))
        {
            Lang = CardWords.Say("language"),
            FallbackText = CardWords.Say("fallback", ("summary", spoken)),
            Speak = spoken,
            Body = [.. body],
        };
    }

    public static AdaptiveCard With(this AdaptiveCard card, params IEnumerable<AdaptiveAction> actions)
    {
        card.Actions.AddRange(actions);
        return card;
    }

    // What is sent has none of the lines and spaces that the card's own text has.
    private static bool Fits(string json, int share) =>
        Encoding.UTF8.GetByteCount(json) <= MostBytes && (share == MostBytes || Encoding.UTF8.GetByteCount(JsonNode.Parse(json)!.ToJsonString(AsSent)) <= share);
}
