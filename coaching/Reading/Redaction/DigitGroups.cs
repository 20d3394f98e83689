namespace CoachBot.Coaching.Reading.Redaction;

/// <summary>A run of digits as its groups: where they are, and what stands between them.</summary>
internal sealed class DigitGroups
{
    private readonly string _plain;
    private readonly List<(int Start, int End)> _groups = [];

    /// <summary>The groups between two places of a text.</summary>
    public DigitGroups(string plain, int start, int length)
    {
        _plain = plain;
        for (var i = start; i < start + length; i++)
        {
            if (!char.IsAsciiDigit(plain[i]))
                continue;
            var from = i;
            while (i < start + length && char.IsAsciiDigit(plain[i]))
                i++;
            _groups.Add((from, i));
        }
    }

    /// <summary>How many groups.</summary>
    public int Count => _groups.Count;

    /// <summary>A group's digits.</summary>
    public string this[int group] => _plain[_groups[group].Start.._groups[group].End];

    /// <summary>How many digits a group has.</summary>
    public int Size(int group) => _groups[group].End - _groups[group].Start;

    /// <summary>Where a group starts.</summary>
    public int Start(int group) => _groups[group].Start;

    /// <summary>Where a group ends.</summary>
    public int End(int group) => _groups[group].End;

    /// <summary>What stands before a group, after the one before it.</summary>
    public string Gap(int group) => _plain[_groups[group - 1].End.._groups[group].Start];

    /// <summary>The text from one group to another, both included.</summary>
    public string Text(int first, int last) => _plain[Start(first)..End(last)];

    /// <summary>How many digits the groups from one to another have.</summary>
    public int Digits(int first, int last) => Enumerable.Range(first, last - first + 1).Sum(Size);
}
