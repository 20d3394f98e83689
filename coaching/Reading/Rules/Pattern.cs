namespace CoachBot.Coaching.Reading.Rules;

/// <summary>A run of words, word classes and short gaps that a rule looks for.</summary>
/// <param name="starts">What it may begin with.</param>
/// <param name="steps">How many steps it has.</param>
/// <param name="question">Whether the sentence must be a question, or must not; null for either.</param>
/// <param name="landmarks">Words after the first that no match goes without.</param>
internal sealed class Pattern(Node[] starts, int steps, bool? question, Landmark[] landmarks)
{
    /// <summary>How many steps it has.</summary>
    public int Steps { get; } = steps;

    /// <summary>Words after the first that no match goes without, in order.</summary>
    public IReadOnlyList<Landmark> Landmarks => landmarks;

    /// <summary>What a match may begin with; null where it might be nothing at all.</summary>
    public IReadOnlyList<Element?> Openers() => Node.Openers(starts);

    /// <summary>The index after the last token of a match that begins at the given token, or -1.</summary>
    public int MatchAt(Sightings seen, int at, DeadEnds deadEnds)
    {
        foreach (var landmark in landmarks)
        {
            if (seen.From(landmark.Row, at, landmark.Within) == 0)
                return -1;
        }

        if (question is { } wanted && seen.Tokens.Sentences[seen.Tokens.Items[at].Sentence].Question != wanted)
            return -1;
        var walk = new PatternWalk(this, seen, deadEnds);
        return walk.Any(at, starts, at);
    }
}
