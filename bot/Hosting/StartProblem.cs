using CoachBot.Coaching.Playbooks;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace CoachBot.Bot.Hosting;

/// <summary>Says in plain words why the program could not start.</summary>
public static class StartProblem
{
    /// <summary>The words; null for a fault of the program itself.</summary>
    public static string? Of(Exception exception) => exception switch
    {
        SettingsException settings => settings.Message,
        OptionsValidationException options => string.Join(Environment.NewLine, options.Failures),
        PlaybookException playbook => $"CoachBot cannot start with this playbook (Playbook): {playbook.Message}",
        InvalidDataException file => $"CoachBot cannot read its settings: {file.Message} {file.GetBaseException().Message}",
        SqliteException store => $"CoachBot cannot use its store (Store:File): {store.Message}",
        UnauthorizedAccessException access => $"CoachBot may not use a file: {access.Message}",
        IOException io => $"CoachBot cannot start: {io.Message}",
        _ => null,
    };
}
