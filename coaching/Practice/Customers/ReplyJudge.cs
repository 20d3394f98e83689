using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Practice.Customers;

/// <summary>Judges what a reply did: what it found out, what it offered and whether the time was right, whom it brought in.</summary>
internal sealed class ReplyJudge(Scenario scenario, Difficulty difficulty, CustomerState state, Heard heard)
{
    private const int MostTold = 2;
    private const double TooHotToTell = 3.2;
    private const double TrustedEnough = 2.2;
    private readonly List<Mark> _marks = [];
    private readonly List<string> _told = [];

    private bool FeelsHeard => state.FeelsHeard || CustomerState.HearsOut(heard.Reading);

    private bool MustGoUp => scenario.HandUp.When.Contains(difficulty);

    private bool KnowsEnough => scenario.KeyFacts.All(f => state.Told.Contains(f.Code)) || scenario.HandUp.Urgent.Contains(difficulty);

    /// <summary>What the reply did.</summary>
    public ReplyEffect Judge()
    {
        Asked();
        Offered();
        HandedUp();
        Limited();
        if (IsEmpty())
            Add(Marks.Empty, null);
        return new ReplyEffect(_marks, _told);
    }

    private void Add(string code, string? words)
    {
        if (_marks.TrueForAll(m => m.Code != code))
            _marks.Add(new Mark(code, words));
    }

    private void Asked()
    {
        if (state.Mood.Heat >= TooHotToTell && !FeelsHeard)
            return;
        foreach (var (fact, words) in heard.Asked.Select(a => (scenario.Facts.First(f => f.Code == a.Code), a.Evidence)))
        {
            if (state.Told.Contains(fact.Code))
                continue;
            if (fact.Guarded.Contains(difficulty) && !heard.SaysWhy && state.Mood.Trust < TrustedEnough)
                Add(Marks.Refused, words);
            else
                Tell(fact, words);
        }

        if (_told.Count > 0 || _marks.Count > 0)
            return;
        var open = heard.Reading.Moves.FirstOrDefault(m => m.Code == Moves.OpenQuestion);
        if (heard.Asked.Count > 0 && heard.Asked.All(a => state.Told.Contains(a.Code)))
            Add(Marks.AskedAgain, heard.Asked[0].Evidence);
        else if (open is not null && !heard.Reading.Makes(Moves.AskWish) && scenario.Facts.FirstOrDefault(f => !state.Told.Contains(f.Code) && !f.Guarded.Contains(difficulty)) is { } next)
            Tell(next, open.Evidence);
    }

    private void Tell(ScenarioFact fact, string words)
    {
        if (_told.Count >= MostTold)
            return;
        _told.Add(fact.Code);
        Add(fact.Key ? Marks.KeyFact : Marks.Found, words);
    }

    private void Offered()
    {
        var offers = heard.Offered.Select(o => (Remedy: scenario.Remedies.First(r => r.Code == o.Code), o.Evidence)).ToList();
        if (offers.Count == 0 || state.Accepted)
            return;
        var (best, words) = offers.MaxBy(o => o.Remedy.Worth);
        if (best.Worth != Worth.None && FeelsHeard)
            Add(Marks.HeardFirst, heard.Reading.Moves.FirstOrDefault(m => m.Code is Moves.Acknowledge or Moves.Apologise or Moves.Restate)?.Evidence);
        Add(Received(best), words);
    }

    private string Received(Remedy remedy) => remedy.Worth switch
    {
        Worth.None => Marks.Gift,
        Worth.Part => FeelsHeard || difficulty == Difficulty.Easy ? Marks.Half : Marks.TooEarly,
        _ when heard.HandUp is null && (remedy.Above.Contains(difficulty) || MustGoUp) => Marks.Doubt,
        _ when heard.HandUp is not null && MustGoUp => Marks.Half,
        _ when scenario.KeyFacts.Any(f => !state.Told.Contains(f.Code)) => Marks.Guess,
        _ when !FeelsHeard && difficulty != Difficulty.Easy => Marks.TooEarly,
        _ => Marks.Accepted,
    };

    private void HandedUp()
    {
        if (heard.HandUp is { } words && !heard.Reading.FallsInto(Pitfalls.FobOff))
            Add(state.WantsManager || state.Insults > 0 || (MustGoUp && KnowsEnough) ? Marks.HandedUp : MustGoUp ? Marks.ColdHandUp : Marks.Needless, words);
        else if (state.WantsManager && _marks.TrueForAll(m => m.Code != Marks.Accepted) && !state.Accepted)
            Add(Marks.ManagerIgnored, null);
    }

    private void Limited()
    {
        if (heard.Reading.Moves.FirstOrDefault(m => m.Code == Moves.Boundary) is { } limit)
            Add(state.Insults > 0 ? Marks.Limit : Marks.NeedlessLimit, limit.Evidence);
    }

    private bool IsEmpty() =>
        _marks.Count == 0 && _told.Count == 0 && !heard.Asks && !(state.Accepted && state.Scheduled)
        && heard.Reading.Pitfalls.Count == 0 && heard.Reading.Moves.All(m => m.Code == Moves.Thanks);
}
