namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>Reads numbers written in English words, up to the trillions.</summary>
internal static class NumberWords
{
    internal static readonly Dictionary<string, int> Small = new(StringComparer.Ordinal)
    {
        ["zero"] = 0,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
    };

    internal static readonly Dictionary<string, int> Tens = new(StringComparer.Ordinal)
    {
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fourty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
    };

    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.Ordinal)
    {
        ["thousand"] = 1_000m,
        ["million"] = 1_000_000m,
        ["billion"] = 1_000_000_000m,
        ["trillion"] = 1_000_000_000_000m,
    };

    private static readonly Dictionary<string, decimal> Parts = new(StringComparer.Ordinal) { ["half"] = 0.5m, ["quarter"] = 0.25m };

    internal static List<NumberMatch> Read(string text)
    {
        var words = Word.Split(text);
        var numbers = new List<NumberMatch>();
        for (var i = 0; i < words.Count;)
        {
            var reading = new Reading(text, words, i);
            if (reading.Run())
            {
                numbers.Add(reading.ToMatch());
                i = reading.Next;
            }
            else
            {
                i++;
            }
        }

        return numbers;
    }

    /// <summary>One number, read word by word from where it may begin.</summary>
    private sealed class Reading(string text, List<Word> words, int first)
    {
        private decimal _total;
        private decimal _group;
        private bool _negative;
        private bool _any;
        private int _lastRank = int.MaxValue;
        private decimal _lastScale = decimal.MaxValue;

        internal int Next { get; private set; }

        internal bool Run()
        {
            Next = first;
            _negative = Peek() is "minus" or "negative" && Skip();
            if (Peek() is "a" or "an")
                ReadArticle();
            while (Peek() is { } word && (ReadSmall(word) || ReadScale(word) || ReadAnd(word)))
                _any = true;
            if (!_any && Peek() is { } part && Parts.TryGetValue(part, out var value))
                Take(value);
            if (_any && Peek() == "point")
                ReadDecimals();
            return _any;
        }

        internal NumberMatch ToMatch()
        {
            var (start, end) = (words[first].Start, words[Next - 1].End);
            var value = _total + _group;
            return new NumberMatch(text[start..(end + 1)], start, end, _negative ? -value : value);
        }

        private string? Peek(int ahead = 0)
        {
            var at = Next + ahead;
            return at < words.Count && (at == first || Word.Adjoin(text, words[at - 1].End, words[at].Start)) ? words[at].Lower : null;
        }

        private bool Skip()
        {
            Next++;
            return true;
        }

        private void Take(decimal value)
        {
            _group += value;
            _any = true;
            Next++;
        }

        /// <summary>"A" counts as one only before a word that asks for it.</summary>
        private void ReadArticle()
        {
            var next = Peek(1);
            if (next is "hundred" or "dozen" || (next is not null && Scales.ContainsKey(next)))
                Take(1);
            else if (next is not null && Parts.ContainsKey(next))
                Skip();
        }

        /// <summary>Within a group the places fall: hundreds, tens, ones. A word that does not fit begins another number.</summary>
        private bool ReadSmall(string word)
        {
            if (Tens.TryGetValue(word, out var tens) && _lastRank > 2)
                return Place(tens, 2);
            if (!Small.TryGetValue(word, out var small) || _lastRank <= 1 || (_lastRank == 2 && small is 0 or > 9))
                return false;
            return Place(small, 1);
        }

        private bool Place(int value, int rank)
        {
            _lastRank = rank;
            Take(value);
            return true;
        }

        private bool ReadScale(string word)
        {
            if (!_any)
                return false;
            if (word == "hundred" && _group is > 0 and < 100)
                return Scale(100m, 3);
            if (word == "dozen" && _group is > 0 and < 100)
                return Scale(12m, 0);
            if (!Scales.TryGetValue(word, out var scale) || _group <= 0 || scale >= _lastScale)
                return false;

            _total += _group * scale;
            _group = 0;
            _lastScale = scale;
            _lastRank = int.MaxValue;
            Next++;
            return true;
        }

        private bool Scale(decimal scale, int rank)
        {
            _group *= scale;
            _lastRank = rank;
            Next++;
            return true;
        }

        /// <summary>"And" belongs to the number after a hundred or more, and before a half.</summary>
        private bool ReadAnd(string word)
        {
            if (word != "and" || !_any)
                return false;
            var article = Peek(1) is "a" or "one" ? 1 : 0;
            if (Peek(1 + article) is { } part && Parts.TryGetValue(part, out var value))
            {
                Next += 1 + article;
                Take(value);
                _lastRank = 0;
                return true;
            }

            var afterHundred = _lastRank == 3 || (_lastRank == int.MaxValue && _total > 0);
            return afterHundred && Peek(1) is { } next && (Tens.ContainsKey(next) || (Small.TryGetValue(next, out var small) && small > 0)) && Skip();
        }

        private void ReadDecimals()
        {
            var place = 0.1m;
            while (Peek(1) is { } word && Small.TryGetValue(word, out var digit) && digit < 10 && place > 0.0000000001m)
            {
                _group += digit * place;
                place /= 10;
                Next++;
            }

            if (place < 0.1m)
                Next++;
        }
    }
}
