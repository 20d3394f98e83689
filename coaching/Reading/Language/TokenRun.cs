namespace CoachBot.Coaching.Reading.Language;

/// <summary>One pass over one text: where it stands, and the tokens so far.</summary>
internal sealed class TokenRun(Vocabulary vocabulary, string text, int length)
{
    private readonly List<Token> _tokens = new(length / 5 + 4);
    private readonly List<Sentence> _sentences = [];
    private int _sentenceFirst;
    private byte _break = 2;
    private bool _question;
    private bool _exclaimed;
    private bool _quoted;

    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>How much of it is read.</summary>
    public int Length { get; } = length;

    /// <summary>Where the pass stands.</summary>
    public int Position { get; set; }

    /// <summary>The character there.</summary>
    public char Current => Text[Position];

    /// <summary>The character some steps on, or a null character.</summary>
    public char Peek(int ahead) => Position + ahead < Length ? Text[Position + ahead] : '\0';

    /// <summary>Capitals or a name, by its letters.</summary>
    public static Shapes Casing(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
            return Shapes.None;
        if (word.Length == 1)
            return Shapes.None;
        foreach (var c in word[1..])
        {
            if (char.IsLower(c))
                return Shapes.Name;
        }

        return Shapes.Capitals;
    }

    /// <summary>Adds a token under the given normal form, up to the given end.</summary>
    public void Emit(int end, ReadOnlySpan<char> normal, Shapes shapes) => Add(Position, end, normal, shapes, end);

    /// <summary>Adds a token or, where the word is shorthand, the tokens it stands for.</summary>
    public void EmitLower(int end, ReadOnlySpan<char> word, Shapes shapes)
    {
        Span<char> buffer = stackalloc char[64];
        if (word.Length > buffer.Length)
        {
            Add(Position, end, word, shapes, end);
            return;
        }

        word.ToLowerInvariant(buffer);
        var lower = buffer[..word.Length];
        lower.Replace('’', '\'');
        lower.Replace('ʼ', '\'');
        lower = Shorten(lower);
        if (Shorthand.Expand(lower) is { } words)
        {
            var start = Position;
            foreach (var one in words)
                Add(start, end, one, shapes, end);
            return;
        }

        Add(Position, end, lower, shapes, end);
    }

    /// <summary>Passes a line break: a new sentence.</summary>
    public void LineBreak()
    {
        Position++;
        CloseSentence();
    }

    /// <summary>Passes a punctuation mark.</summary>
    public void Punctuation()
    {
        switch (Current)
        {
            case '?' or '!' or '.' when Current != '.' || !Ellipsis():
                while (Position < Length && Current is '?' or '!' or '.')
                {
                    _question |= Current == '?';
                    _exclaimed |= Current == '!';
                    Position++;
                    if (Position >= Length)
                        break;
                }

                CloseSentence();
                return;
            case '"' or '“' or '”' or '«' or '»':
                _quoted = !_quoted;
                break;
            case ',' or ';' or ':' or '(' or ')' or '–' or '—' or '…' or '/' or '|':
                _break = Math.Max(_break, (byte)1);
                break;
            case '-' when Peek(1) is ' ' or '-':
                _break = Math.Max(_break, (byte)1);
                break;
        }

        Position++;
    }

    /// <summary>Closes the last sentence and hands over the tokens.</summary>
    public Tokens Finish()
    {
        CloseSentence();
        return new Tokens(Text, _tokens, _sentences);
    }

    private bool Ellipsis()
    {
        if (Peek(1) != '.')
            return false;
        var i = Position;
        while (i < Length && Text[i] == '.')
            i++;
        if (i < Length && Text[i] is '?' or '!')
            return false;
        Position = i - 1;
        _break = Math.Max(_break, (byte)1);
        return true;
    }

    private Span<char> Shorten(Span<char> word)
    {
        if (vocabulary.Knows(word))
            return word;
        var n = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (n >= 2 && word[i] == word[n - 1] && word[i] == word[n - 2])
                continue;
            word[n++] = word[i];
        }

        if (n == word.Length || vocabulary.Knows(word[..n]))
            return word[..n];
        var m = 0;
        for (var i = 0; i < n; i++)
        {
            if (m > 0 && word[i] == word[m - 1])
                continue;
            word[m++] = word[i];
        }

        return word[..m];
    }

    private void Add(int start, int end, ReadOnlySpan<char> word, Shapes shapes, int next)
    {
        _tokens.Add(new Token(start, end, _sentences.Count, vocabulary.Resolve(word), shapes, _break, _quoted) { Word = WordHash.Of(word), Stem = WordHash.OfStem(word) });
        _break = 0;
        Position = next;
    }

    private void CloseSentence()
    {
        if (_tokens.Count > _sentenceFirst)
        {
            _sentences.Add(new Sentence(_sentenceFirst, _tokens.Count, _question, _exclaimed));
            _sentenceFirst = _tokens.Count;
        }
        else if (_sentences.Count > 0)
        {
            var last = _sentences[^1];
            _sentences[^1] = last with { Question = last.Question || _question, Exclaimed = last.Exclaimed || _exclaimed };
        }

        _question = _exclaimed = false;
        _break = 2;
    }
}
