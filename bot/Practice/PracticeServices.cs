using CoachBot.Bot.Hosting;
using CoachBot.Coaching.Playbooks;
using CoachBot.Coaching.Practice;
using CoachBot.Coaching.Practice.Scenarios;
using CoachBot.Dialogs.Practice;

namespace CoachBot.Bot.Practice;

/// <summary>What practice is made of.</summary>
public static class PracticeServices
{
    /// <summary>Adds practice.</summary>
    /// <exception cref="SettingsException">The company's role-plays cannot be used.</exception>
    public static IServiceCollection AddPractice(this IServiceCollection services, BotSettings settings)
    {
        services.AddSingleton(new PracticeShelf(Scenarios(settings.PracticeFolder)));
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
        return services;
    }

    // Read at once, so that a wrong file is told at the start and not to a trainee.
    private static IReadOnlyList<Scenario> Scenarios(string folder)
    {
        if (folder.Length == 0)
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
}
