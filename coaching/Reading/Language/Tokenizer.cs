using System.Buffers;
using System.Globalization;

namespace CoachBot.Coaching.Reading.Language;

/// <summary>Cuts a text into normalised tokens: lower case, shorthand spelled out, elongations shortened, numbers and money told apart.</summary>
internal sealed class Tokenizer(Vocabulary vocabulary)
{
    /// <summary>How much of a message is read; beyond that it is an attachment, not a message.</summary>
    public const int MostCharacters = 20_000;

    private const string Money = "$£€₹¥₦₱";
    private static readonly string[] Domains = ["com", "co", "org", "net", "io", "gov", "eu", "de", "uk", "in", "info", "biz"];
    private static readonly SearchValues<char> Grawlix = SearchValues.Create("@#$%&*!");
    private static readonly HashSet<string> Abbreviations =
        new(StringComparer.OrdinalIgnoreCase) { "mr", "mrs", "ms", "dr", "st", "no", "e.g", "i.e", "eg", "ie", "a.m", "p.m", "am", "pm", "etc", "vs", "ref", "approx", "tel", "ext", "rd", "ave" };

    /// <summary>Cuts the text.</summary>
    public Tokens Read(string text)
    {
        var run = new TokenRun(vocabulary, text, Math.Min(text.Length, MostCharacters));
        while (run.Position < run.Length)
            Step(run);
        return run.Finish();
    }

    private static void Step(TokenRun run)
    {
        var c = run.Current;
        if (c is ' ' or '\t' or '\r')
            run.Position++;
        else if (c == '\n')
            run.LineBreak();
        else if (IsGrawlix(run, out var end))
            run.Emit(end, "grawlix", Shapes.None);
        else if (char.IsAsciiDigit(c) || (Money.Contains(c, StringComparison.Ordinal) && run.Peek(1) is var d && (char.IsAsciiDigit(d) || d == ' ' && char.IsAsciiDigit(run.Peek(2)))))
            Number(run);
        else if (char.IsLetter(c))
            Word(run);
        else if (char.IsHighSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol)
            Symbol(run);
        else
            run.Punctuation();
    }

    private static bool IsGrawlix(TokenRun run, out int end)
    {
        end = run.Position;
        var kinds = 0;
        while (end < run.Length && Grawlix.Contains(run.Text[end]))
        {
            if (end > run.Position && run.Text[end] != run.Text[end - 1])
                kinds++;
            end++;
        }

        return end - run.Position >= 4 && kinds >= 2 && run.Text[run.Position] != '!';
    }

    private static void Number(TokenRun run)
    {
        var start = run.Position;
        var shape = Shapes.Number;
        var i = start;
        if (!char.IsAsciiDigit(run.Text[i]))
        {
            shape |= Shapes.Money;
            i += run.Text[i + 1] == ' ' ? 2 : 1;
        }

        while (i < run.Length && (char.IsAsciiLetterOrDigit(run.Text[i])
               || (run.Text[i] is '.' or ',' or ':' or '/' && i + 1 < run.Length && char.IsAsciiDigit(run.Text[i + 1]))))
        {
            if (run.Text[i] == ':')
                shape |= Shapes.Clock;
            i++;
        }

        if (i < run.Length && Money.Contains(run.Text[i], StringComparison.Ordinal))
        {
            shape |= Shapes.Money;
            i++;
        }

        var word = run.Text.AsSpan(start, i - start);
        if (word.EndsWith("am", StringComparison.OrdinalIgnoreCase) || word.EndsWith("pm", StringComparison.OrdinalIgnoreCase))
            shape |= Shapes.Clock;
        if (word.EndsWith("kr", StringComparison.OrdinalIgnoreCase) || word.EndsWith("usd", StringComparison.OrdinalIgnoreCase))
            shape |= Shapes.Money;
        run.EmitLower(i, word, shape);
    }

    private static void Word(TokenRun run)
    {
        var start = run.Position;
        var i = start;
        var address = false;
        while (i < run.Length)
        {
            var c = run.Text[i];
            if (char.IsLetterOrDigit(c) || c is '*' or '_')
                i++;
            else if (c is '\'' or '’' or 'ʼ' && i + 1 < run.Length && char.IsLetter(run.Text[i + 1]))
                i++;
            else if (i + 1 < run.Length && char.IsAsciiLetter(run.Text[i + 1]) && (c == '@' || (c == '.' && IsDomain(run.Text.AsSpan(i + 1)))))
            {
                address = true;
                i++;
            }
            else
                break;
        }

        var word = run.Text.AsSpan(start, i - start);
        if (address)
        {
            run.Emit(i, "<address>", Shapes.Address);
            return;
        }

        if (word.Contains('*'))
        {
            if (Swearing.Unmask(Lower(word)) is { } meant)
            {
                run.Emit(i, meant, TokenRun.Casing(word));
                return;
            }

            word = word.TrimEnd('*');
            i = start + word.Length;
        }

        run.EmitLower(i, word, TokenRun.Casing(word));
        if (run.Position < run.Length && run.Current == '.' && (Abbreviations.Contains(word.ToString()) || word.Length == 1))
            run.Position++;
    }

    private static bool IsDomain(ReadOnlySpan<char> rest)
    {
        foreach (var ending in Domains)
        {
            if (rest.StartsWith(ending, StringComparison.OrdinalIgnoreCase) && (rest.Length == ending.Length || !char.IsLetter(rest[ending.Length])))
                return true;
        }

        return false;
    }

    private static string Lower(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant();

    private static void Symbol(TokenRun run)
    {
        var length = char.IsHighSurrogate(run.Current) && run.Position + 1 < run.Length ? 2 : 1;
        run.Emit(run.Position + length, run.Text.AsSpan(run.Position, length), Shapes.Emoji);
    }
}
