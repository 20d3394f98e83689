namespace AdaptiveCards;

/// <summary>Where an element stands: below which parent, and whether in its content or in its fallback.</summary>
internal sealed class CardPlace(CardPlace? parent, bool inFallback)
{
    private readonly int _depth = parent is null ? 0 : parent._depth + 1;

    private CardPlace? Parent { get; } = parent;

    private bool InFallback { get; } = inFallback;

    /// <summary>An element and its fallback, or what is inside them, are never shown together and may share an id.</summary>
    public static bool NeverTogether(CardPlace one, CardPlace other)
    {
        CardPlace? a = one, b = other;
        bool aInFallback = false, bInFallback = false;
        while (!ReferenceEquals(a, b))
        {
            if (b is null || (a is not null && a._depth >= b._depth))
                (aInFallback, a) = (a!.InFallback, a.Parent);
            else
                (bInFallback, b) = (b.InFallback, b.Parent);
        }

        return a is not null && aInFallback != bInFallback;
    }
}
