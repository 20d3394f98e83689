namespace AdaptiveCards;

/// <summary>The JSON spelling of an enum's values. The enums here count from zero without gaps.</summary>
internal static class EnumText<T>
    where T : struct, Enum
{
    private static readonly T[] Values = Enum.GetValues<T>();
    private static readonly string[] Names = [.. Enum.GetNames<T>().Select(name => char.ToLowerInvariant(name[0]) + name[1..])];

    public static string NameOf(T value)
    {
        var index = Array.IndexOf(Values, value);
        return index < 0 ? Names[0] : Names[index];
    }

    public static bool TryParse(string? name, out T value)
    {
        var index = Array.FindIndex(Names, known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
        value = index < 0 ? default : Values[index];
        return index >= 0;
    }
}
