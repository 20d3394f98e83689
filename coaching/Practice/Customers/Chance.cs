namespace CoachBot.Coaching.Practice.Customers;

/// <summary>A customer's chance decisions at one point of a run: the same for the same seed and point.</summary>
internal static class Chance
{
    private const ulong Step = 0x9E3779B97F4A7C15;

    /// <summary>The chance of a turn. Neighbouring seeds are first spread (SplitMix64): <see cref="Random"/> alone begins alike for them.</summary>
    public static Random Of(int seed, int turn)
    {
        var mixed = unchecked(((ulong)(uint)seed << 32) + (uint)turn + Step);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return new Random((int)(mixed ^ (mixed >> 31)));
    }
}
