using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text;

namespace CoachBot.Coaching;

/// <summary>The fixed texts of one area, kept in a .resx, with arguments by name: "Moved on to {stage}".</summary>
/// <param name="baseName">The resource's name without language or extension: "CoachBot.Cards.Words.Cards".</param>
/// <param name="assembly">The assembly that holds it.</param>
public sealed class Words(string baseName, Assembly assembly)
{
    private readonly ResourceManager _texts = new(baseName, assembly);

    /// <summary>A text without arguments.</summary>
    public string this[string key] => Say(key);

    /// <summary>A text with its arguments filled in, in the language of the current culture.</summary>
    /// <exception cref="KeyNotFoundException">There is no such text, or it asks for an argument that was not given.</exception>
    public string Say(string key, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        var text = _texts.GetString(key, CultureInfo.CurrentUICulture)
            ?? throw new KeyNotFoundException($"There is no text \"{key}\" in {_texts.BaseName}.");
        return text.Contains('{') ? Fill(key, text, arguments) : text;
    }

    private static string Fill(string key, string text, ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        var filled = new StringBuilder(text.Length + 32);
        var at = 0;
        while (text.IndexOf('{', at) is var open and >= 0 && text.IndexOf('}', open) is var close and >= 0)
        {
            filled.Append(text, at, open - at);
            filled.Append(CultureInfo.CurrentCulture, $"{Find(key, text.AsSpan(open + 1, close - open - 1), arguments)}");
            at = close + 1;
        }

        return filled.Append(text, at, text.Length - at).ToString();
    }

    private static object? Find(string key, ReadOnlySpan<char> name, ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        foreach (var argument in arguments)
        {
            if (name.SequenceEqual(argument.Name))
                return argument.Value;
        }

        throw new KeyNotFoundException($"The text \"{key}\" asks for {{{name}}}, which was not given.");
    }
}
