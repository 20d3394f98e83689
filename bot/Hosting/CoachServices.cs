using CoachBot.Bot.Reading;
using CoachBot.Coaching;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Reading.Redaction;
using CoachBot.Dialogs;
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
        services.AddReading(configuration, _ => new LocalReader(), new Redactor().Mask);
        services.AddSingleton<Coach>();
        services.AddSingleton<LiveCaseDialog>();
        services.AddSingleton<Dialog>(s => s.GetRequiredService<LiveCaseDialog>());
        services.AddSingleton<IBot, CoachBotHandler>();
        return services;
    }
}
