using CoachBot.Bot.Practice;
using CoachBot.Bot.Reading;
using CoachBot.Coaching;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Practice;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Reading.Models;
using CoachBot.Coaching.Reading.Redaction;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Escalations;
using CoachBot.Dialogs.Practice;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CoachBot.Bot.Hosting;

/// <summary>The coach and its conversation.</summary>
public static class CoachServices
{
    /// <summary>Adds the coach.</summary>
    public static IServiceCollection AddCoach(this IServiceCollection services, PlaybookFile playbook, IConfiguration configuration)
    {
        services.AddSingleton(playbook);
        services.AddSingleton<IPlaybookSource>(playbook);
        services.AddSingleton<PlaybookState>();
        services.AddHostedService(s => s.GetRequiredService<PlaybookState>());
        var models = Models(configuration);
        services.AddReading(configuration, s => new LocalReader(models, s.GetRequiredService<IPlaybookSource>()), new Redactor().Mask);
        services.AddSingleton<Coach>();
        services.AddSingleton<EscalationDesk>();
        services.AddSingleton<EscalationNews>();
        services.AddSingleton<ManagersRoom>();
        services.AddPractice(configuration);
        services.AddSingleton<LiveCaseDialog>();
        services.AddSingleton<Dialog>(s => s.GetRequiredService<LiveCaseDialog>());
        services.AddSingleton<IBot, CoachBotHandler>();
        return services;
    }

    private static void AddPractice(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(new PracticeShelf(Scenarios(configuration)));
        services.AddSingleton<PracticeSeeds>();
        services.AddSingleton<PracticeTools>();
        services.AddSingleton<PracticeCoach>();
        services.AddSingleton<PracticeDialog>();
        services.AddSingleton<NewScenarioDialog>();
        services.AddSingleton(s =>
        {
            var (play, write) = (s.GetRequiredService<PracticeDialog>(), s.GetRequiredService<NewScenarioDialog>());
            return new PracticeRoom(play, write, new PracticeDialogState([play, write]), s.GetRequiredService<PracticeCoach>(), s.GetRequiredService<IPlaybookSource>());
        });
    }

    // Read at once, so that a wrong file is told at the start and not to a trainee.
    private static IReadOnlyList<Scenario> Scenarios(IConfiguration configuration)
    {
        if (configuration["Practice:Scenarios"]?.Trim() is not { Length: > 0 } folder)
            return ScenarioShelf.Shipped;
        try
        {
            return ScenarioShelf.With(folder);
        }
        catch (PlaybookException wrong)
        {
            throw new SettingsException([.. wrong.Problems.Select(p => $"Practice:Scenarios is \"{folder}\": {p}")]);
        }
    }

    // Loaded at once, so that a damaged file is told at the start and not to an agent.
    private static ReaderModels Models(IConfiguration configuration)
    {
        if (configuration["Reading:Model"]?.Trim() is not { Length: > 0 } path)
            return ReaderModels.Shipped;
        try
        {
            return ReaderModels.Load(path);
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new SettingsException([$"Reading:Model is \"{path}\"; it must be a model file made by the train command, or empty. {problem.Message}"]);
        }
    }
}
