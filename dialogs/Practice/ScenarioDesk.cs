using CoachBot.Cards;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Practice.Runs;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Reading.Redaction;
using CoachBot.Dialogs.Moves;
using CoachBot.Dialogs.Turn;

namespace CoachBot.Dialogs.Practice;

/// <summary>Where role-plays are written: begins, takes down answers, tries, saves, leaves.</summary>
internal sealed class ScenarioDesk(PracticeActs acts, IPlaybookSource playbooks)
{
    private readonly Redactor _redactor = new();

    /// <summary>Whether an action is about writing.</summary>
    public static bool Takes(PracticeClick click) => click.Act is "step" or "try" or "save" or "cancel";

    /// <summary>The text of what was written.</summary>
    public static async ValueTask<string> YamlAsync(AgentTurn turn, ScenarioDraft draft, CancellationToken cancellationToken)
    {
        var taken = (await turn.Desk.Practice.ScenariosAsync(cancellationToken)).Select(s => s.Code);
        return ScenarioWriter.Write(ScenarioWriter.Code(draft.Fields["title"], taken), draft.Fields);
    }

    /// <summary>Does what was pressed.</summary>
    public async Task<Way> DoAsync(AgentTurn turn, PracticeClick click, CancellationToken cancellationToken)
    {
        if (await turn.Desk.Practice.DraftAsync(cancellationToken) is not { } draft || draft.By.Id != turn.By.Id)
        {
            await turn.RefuseAsync(DialogWords.Say("scenario.not-yours"), cancellationToken);
            return Way.Answered;
        }

        switch (click.Act)
        {
            case "cancel":
                return await LeaveAsync(turn, cancellationToken);
            case "step":
                TakeDown(turn, draft, click.Inputs);
                return Way.WriteOn;
            default:
                return await FinishAsync(turn, draft, save: click.Act == "save", cancellationToken);
        }
    }

    /// <summary>Does what was typed.</summary>
    public async Task<Way> DoAsync(AgentTurn turn, PracticeCommand command, CancellationToken cancellationToken)
    {
        var draft = await turn.Desk.Practice.DraftAsync(cancellationToken);
        if (command.Ask == PracticeAsk.Cancel)
            return draft?.By.Id == turn.By.Id ? await LeaveAsync(turn, cancellationToken) : Way.Elsewhere;
        if (Addressing.IsGroup(turn.Context.Activity) && !turn.Desk.AmongManagers)
            return await RefuseAsync(turn, DialogWords.Say("practice.own-chat"), cancellationToken);
        if (draft is not null && draft.By.Id != turn.By.Id)
            return await RefuseAsync(turn, DialogWords.Say("scenario.other", ("name", draft.By.Name)), cancellationToken);
        if (command.Ask == PracticeAsk.FromCase)
            return await FromCaseAsync(turn, draft, command.Text, cancellationToken);
        if (draft is null)
            turn.Desk.Practice.KeepDraft(new ScenarioDraft(turn.By, new Dictionary<string, string>(StringComparer.Ordinal)));
        turn.Take();
        return Way.Write;
    }

    /// <summary>Takes a typed text for the answer to what is asked, where nothing else can be meant.</summary>
    public async Task<Way> TypedAsync(AgentTurn turn, string text, CancellationToken cancellationToken)
    {
        if (turn.Move.Kind != MoveKind.Text || turn.Desk.AmongManagers || Addressing.IsGroup(turn.Context.Activity)
            || await turn.Desk.Practice.DraftAsync(cancellationToken) is not { } draft || draft.By.Id != turn.By.Id
            || ScenarioPart.All.FirstOrDefault(p => !p.IsDone(draft.Fields)) is not { } part)
        {
            return Way.Elsewhere;
        }

        var wrong = part.Fields.FirstOrDefault(f => draft.Fields.TryGetValue(f.Id, out var there) && there.Length > 0 && ScenarioChecks.Problem(f, there) is not null);
        var field = wrong ?? part.Missing(draft.Fields) ?? part.Fields[0];
        TakeDown(turn, draft, new Dictionary<string, string>(StringComparer.Ordinal) { [field.Id] = text });
        return Way.WriteOn;
    }

    private static async Task<Way> LeaveAsync(AgentTurn turn, CancellationToken cancellationToken)
    {
        turn.Desk.Practice.KeepDraft(null);
        var words = DialogWords.Say("scenario.left");
        await turn.SayInPlaceAsync(NoticeCard.Of(words, words), cancellationToken);
        return Way.Answered;
    }

    private static async Task<Way> RefuseAsync(AgentTurn turn, string words, CancellationToken cancellationToken)
    {
        await turn.RefuseAsync(words, cancellationToken);
        return Way.Answered;
    }

    private async Task<Way> FromCaseAsync(AgentTurn turn, ScenarioDraft? draft, string text, CancellationToken cancellationToken)
    {
        if (!PlaceRights.MaySee(playbooks.Current, turn.Desk.Escalations.Speaker))
            return await RefuseAsync(turn, DialogWords.Say("scenario.managers-only"), cancellationToken);
        if (draft is not null)
            return await RefuseAsync(turn, DialogWords.Say("scenario.one-at-a-time"), cancellationToken);
        if (!ShortNumber.TryRead(text, out var number) || number.Kind != NumberKind.Case
            || await turn.Desk.Escalations.CaseAsync(number.Text, cancellationToken) is not { Messages.Count: > 0 } c)
        {
            return await RefuseAsync(turn, DialogWords.Say("scenario.no-case", ("case", number?.Text ?? text)), cancellationToken);
        }

        turn.Desk.Practice.KeepDraft(new ScenarioDraft(turn.By, CaseScenario.Of(c, playbooks.Current), c.Number));
        turn.Take();
        return Way.Write;
    }

    // Masked before it is kept, like everything that people write.
    private void TakeDown(AgentTurn turn, ScenarioDraft draft, IReadOnlyDictionary<string, string> inputs)
    {
        var fields = new Dictionary<string, string>(draft.Fields, StringComparer.Ordinal);
        var asked = new HashSet<string>(draft.Asked, StringComparer.Ordinal);
        foreach (var part in ScenarioPart.All)
        {
            foreach (var field in part.Fields)
            {
                if (!inputs.TryGetValue(field.Id, out var text))
                    continue;
                fields[field.Id] = _redactor.Mask(text.Trim());
                asked.Add(part.Code);
            }
        }

        // Who has no second thing to find out has no third.
        if (Part("fact2").Fields.All(f => inputs.ContainsKey(f.Id) && fields[f.Id].Length == 0))
        {
            foreach (var field in Part("fact3").Fields)
                fields.TryAdd(field.Id, "");
        }

        turn.Desk.Practice.KeepDraft(draft with { Fields = fields, Asked = [.. asked] });
        turn.Take();
    }

    private static ScenarioPart Part(string code) => ScenarioPart.All.First(p => p.Code == code);

    private async Task<Way> FinishAsync(AgentTurn turn, ScenarioDraft draft, bool save, CancellationToken cancellationToken)
    {
        if (!ScenarioPart.All.All(p => p.IsDone(draft.Fields)))
        {
            turn.Take();
            return Way.Write;
        }

        var yaml = await YamlAsync(turn, draft, cancellationToken);
        Scenario scenario;
        try
        {
            scenario = ScenarioReader.Read(yaml, $"{draft.Fields["title"]}.yaml");
        }
        catch (PlaybookException wrong)
        {
            return await RefuseAsync(turn, DialogWords.Say("scenario.problem.reader", ("problem", wrong.Problems.Count > 0 ? wrong.Problems[0].ToString() : wrong.Message)), cancellationToken);
        }

        if (save)
            return await SaveAsync(turn, scenario, yaml, cancellationToken);
        return await acts.PlayAsync(turn, scenario, Difficulty.Medium, FeedbackTime.EachReply, cancellationToken, yaml: yaml) ? Way.Play : Way.Answered;
    }

    private async Task<Way> SaveAsync(AgentTurn turn, Scenario scenario, string yaml, CancellationToken cancellationToken)
    {
        if (!PlaceRights.MaySee(playbooks.Current, turn.Desk.Escalations.Speaker))
            return await RefuseAsync(turn, DialogWords.Say("scenario.managers-save"), cancellationToken);
        turn.Desk.Practice.SaveScenario(scenario.Code, yaml);
        turn.Desk.Practice.KeepDraft(null);
        var words = DialogWords.Say("scenario.saved", ("title", scenario.Title), ("code", scenario.Code));
        await turn.SayInPlaceAsync(NoticeCard.Of(words, words), cancellationToken);
        return Way.Answered;
    }
}
