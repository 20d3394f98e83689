using CoachBot.Bot.Reading;
using CoachBot.Coaching;
using CoachBot.Coaching.Desk;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Reading.Models;
using CoachBot.Coaching.Reading.Redaction;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Escalations;
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
        services.AddSingleton<LiveCaseDialog>();
        services.AddSingleton<Dialog>(s => s.GetRequiredService<LiveCaseDialog>());
        services.AddSingleton<IBot, CoachBotHandler>();
        return services;
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
