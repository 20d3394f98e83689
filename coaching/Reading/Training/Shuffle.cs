namespace CoachBot.Coaching.Reading.Training;

/// <summary>Shuffles the same way on every machine and in every version of .NET (xorshift, Marsaglia, 2003).</summary>
internal sealed class Shuffle(ulong seed)
{
    private ulong _state = seed * 0x9E3779B97F4A7C15 + 1;

    /// <summary>Puts the items in a new order (Fisher and Yates).</summary>
    public void Apply(int[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = (int)(Next() % (ulong)(i + 1));
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    private ulong Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        return _state ^= _state << 17;
    }
}
