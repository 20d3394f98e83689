using CoachBot.Coaching.Cases;
using CoachBot.Coaching.Escalation;
using CoachBot.Coaching.Playbooks;

namespace CoachBot.Coaching.Guidance;

/// <summary>The coach's answer to the customer's last message.</summary>
internal static class MessageGuide
{
    private const int MostWarnings = 4;

    public static MessageGuidance For(Case c, Playbook playbook, Verdict verdict, Here here)
    {
        if (c.Messages is not [.., var last])
            throw new InvalidOperationException($"The customer of case {c.Number} has not written yet.");

        var reading = last.Reading;
        var mood = MoodGuide.Of(reading.Heat, playbook);
        var moment = Moments.OfLast(c, playbook, HandUpGuide.WouldGo(c, playbook, verdict, here.Now), here);
        var signals = InOrder(last, playbook);
        var (words, why) = Opening.For(mood, [.. signals.Select(s => (s.Play, Quoted(last, s.Finding, playbook)))], moment);
        return new MessageGuidance(
            c.Number,
            c.Stage,
            reading.Heat,
            MoodGuide.HeatWord(reading.Heat, playbook),
            HeatCurve.TrendOf(c, playbook),
            HeatCurve.Advice(c, playbook),
            reading.Impact,
            MoodGuide.ImpactWord(reading.Impact, playbook),
            About(c, last, playbook),
            words,
            why,
            Warnings(mood, [.. signals.Select(s => s.Play)], moment),
            [.. signals.Select(s => new Labelled(s.Play.Code, s.Play.Label, s.Finding.Evidence, s.Finding.Reason))],
            verdict);
    }

    private static List<(SignalPlay Play, Reading.Finding Finding)> InOrder(CustomerWrote message, Playbook playbook) =>
        [.. from play in playbook.Signals
            let finding = message.Reading.Signals.FirstOrDefault(s => s.Code == play.Code)
            where finding is not null
            select (play, finding)];

    private static string? Quoted(CustomerWrote message, Reading.Finding finding, Playbook playbook) =>
        Quote.Of(message.Text, finding.Evidence, playbook.NeverQuote) is { } quote && Telling.Is(quote) ? quote : null;

    // The gravest signal's warnings first, at most two of each, so that every signal gets a word in.
    private static List<Avoid> Warnings(MoodPlay mood, IReadOnlyList<SignalPlay> signals, Moment moment) =>
        [.. signals.Select(s => s.Avoid).Append(mood.Avoid)
            .SelectMany((plays, i) => plays.Where(a => a.When.All(moment.Is)).Take(i == 0 ? 2 : 1))
            .Concat(mood.Avoid)
            .Select(a => new Avoid(a.Words, a.Why)).Distinct().Take(MostWarnings)];

    private static string About(Case c, CustomerWrote last, Playbook playbook)
    {
        var words = Quotes.Grievance(last, playbook) ?? Quotes.Wish(last, playbook) ?? Quote.Brief(last.Text) ?? last.Text;
        return Moments.TopicOf(c, playbook) is { } topic
            ? Text.Say("about.topic", ("topic", topic), ("words", words))
            : Text.Say("about", ("words", words));
    }
}
