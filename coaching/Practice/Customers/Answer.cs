using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Reading;

namespace CoachBot.Coaching.Practice.Customers;

/// <summary>Composes what the customer says: to what hurt or landed most, then what they were asked, then what they still wait for.</summary>
internal sealed class Answer(Scenario scenario, Difficulty difficulty, CustomerState after, Heard heard, ReplyEffect effect, Lines lines)
{
    /// <summary>Their last words.</summary>
    public string To(Ending ending) => Join(ending switch
    {
        Ending.Resolved => [Warm(), lines.Take(LineKinds.EndResolved)],
        Ending.EscalatedRightly => [lines.Take(LineKinds.EndHandedUp)],
        Ending.EscalatedNeedlessly => [lines.Take(LineKinds.EndNeedless)],
        Ending.Deflected => [Hurt(), lines.Take(LineKinds.EndDeflected)],
        Ending.AbuseEnded => [lines.Take(LineKinds.EndAbuse)],
        _ => [Hurt(), lines.Take(LineKinds.EndWalkedAway)],
    });

    /// <summary>Their next words.</summary>
    public string With(BoundaryTest? test)
    {
        switch (test)
        {
            case BoundaryTest.Silent:
                return lines.Take(LineKinds.Silent);
            case BoundaryTest.Interrupt:
                return Join([lines.Take(LineKinds.Interrupt), .. Told()]);
            case BoundaryTest.WayBack:
                return Join([lines.Take(LineKinds.WayBack), after.Scheduled ? null : lines.Take(LineKinds.NeedWhen)]);
            case BoundaryTest.Abusive:
                return Join([Hurt(), lines.Take(after.Insults > 1 ? LineKinds.AbusiveAgain : LineKinds.Abusive), .. Told()]);
            case BoundaryTest.Manager:
                return Join([Hurt(), .. Told(), lines.Take(LineKinds.Manager)]);
            case BoundaryTest.Leaving:
                return Join([Hurt() ?? Warm(), .. Told(), lines.Take(LineKinds.Leaving)]);
            default:
                string[] told = [.. Told()];
                return Join([Hurt() ?? Warm(), .. told, told.Length > 1 || (told.Length == 1 && effect.Told.Count == 0) ? null : After()]);
        }
    }

    private static string Join(IEnumerable<string?> parts) => string.Join(' ', parts.Where(p => !string.IsNullOrEmpty(p)).Distinct(StringComparer.Ordinal));

    // The worst comes first: people answer what hurt.
    private string? Hurt()
    {
        if (effect.Has(Marks.Same))
            return lines.Take(LineKinds.SameAgain);
        var pitfalls = PracticePlay.Shipped.Pitfalls;
        if (heard.Reading.Pitfalls.Where(p => pitfalls.ContainsKey(p.Code)).MaxBy(p => pitfalls[p.Code].Heat - pitfalls[p.Code].Trust) is { } worst)
            return lines.Take(LineKinds.Hurt(worst.Code), Echo.Of(worst.Evidence));
        if (effect.Has(Marks.Gift))
            return lines.Take(LineKinds.Hurt(Pitfalls.FreebieFirst));
        return effect.Has(Marks.ManagerIgnored) ? lines.Take(LineKinds.ManagerAgain)
            : effect.Has(Marks.Doubt) ? lines.Take(LineKinds.Doubt)
            : effect.Has(Marks.ColdHandUp) ? lines.Take(LineKinds.NeedQuestions)
            : effect.Has(Marks.Guess) ? lines.Take(LineKinds.Guess)
            : effect.Has(Marks.TooEarly) ? lines.Take(LineKinds.TooEarly)
            : effect.Has(Marks.Empty) ? lines.Take(LineKinds.Empty)
            : null;
    }

    private string? Warm()
    {
        if (effect.Has(Marks.Limit))
            return lines.Take(LineKinds.WarmBoundary);
        if (effect.Has(Marks.Accepted))
            return lines.Take(LineKinds.WarmBy(Moves.Fix)!, Echo.Of(effect.Marks.First(m => m.Code == Marks.Accepted).Words));
        if (effect.Has(Marks.Half))
            return lines.Take(LineKinds.Half);
        var moves = PracticePlay.Shipped.Moves;
        var best = heard.Reading.Moves.Where(m => moves.ContainsKey(m.Code) && LineKinds.WarmBy(m.Code) is not null).MaxBy(m => moves[m.Code].Trust - moves[m.Code].Heat);
        return best is null ? null : lines.Take(LineKinds.WarmBy(best.Code)!, Echo.Of(best.Evidence));
    }

    private IEnumerable<string> Told()
    {
        if (effect.Has(Marks.Same))
            yield break;
        foreach (var fact in effect.Told.Select(code => scenario.Facts.First(f => f.Code == code)))
            yield return lines.Take($"say-{fact.Code}", fact.Say);
        if (heard.Reading.Makes(Moves.AskWish))
            yield return lines.Take("wishes", scenario.Customer.Wishes);
        else if (effect.Has(Marks.Refused))
            yield return lines.Take(LineKinds.WontTell);
        else if (effect.Has(Marks.AskedAgain))
            yield return lines.Take(LineKinds.ToldYou);
        else if (effect.Told.Count == 0 && heard.Asks && heard.Offered.Count == 0 && after.FeelsHeard)
            yield return lines.Take(LineKinds.Unknown);
    }

    private string? After() => after.Waits(scenario, difficulty) switch
    {
        Need.ToBeHeard => lines.Take(LineKinds.NeedHeard),
        Need.Questions when effect.Told.Count == 0 => lines.Take(LineKinds.NeedQuestions),
        Need.Fix or Need.WishAsked or Need.SomebodyElse => lines.Take(LineKinds.NeedFix),
        Need.When when !after.Scheduled => lines.Take(LineKinds.NeedWhen),
        Need.When => lines.Take(LineKinds.NeedHeard),
        _ => effect.Told.Count == 0 ? lines.Take(LineKinds.Press) : null,
    };
}
