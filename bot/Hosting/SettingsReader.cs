using System.Globalization;

namespace CoachBot.Bot.Hosting;

/// <summary>Reads the settings and says everything that is wrong with them at once.</summary>
public sealed class SettingsReader(IConfiguration configuration, IHostEnvironment environment)
{
    private static readonly string[] AppTypes = ["MultiTenant", "SingleTenant", "UserAssignedMSI"];
    private readonly List<string> _problems = [];

    /// <summary>Reads the settings.</summary>
    /// <exception cref="SettingsException">Some are not allowed.</exception>
    public BotSettings Read()
    {
        var development = environment.IsDevelopment();
        var settings = new BotSettings
        {
            AppId = Text("MicrosoftAppId"),
            AllowedTenants = Tenants(),
            StoreFile = File("Store:File", "coachbot.db"),
            KeepTurns = TimeSpan.FromDays(Number("Store:KeepTurnsDays", 7, 1, 365)),
            PlaybookFile = Existing("Playbook"),
            PracticeFolder = Folder("Practice:Scenarios"),
            ManagersConversation = Text("Managers:Conversation"),
            ManagersMayBind = List("Managers:MayBind"),
            MaxTextLength = Number("Limits:TextLength", 20_000, 500, 200_000),
            MaxBodyBytes = Number("Limits:BodyBytes", 1_500_000, 10_000, 20_000_000),
            RoomsEnabled = Flag("Rooms:Enabled", development),
        };
        CheckDoor(settings, development);
        return _problems.Count == 0 ? settings : throw new SettingsException(_problems);
    }

    private string Text(string name) => configuration[name]?.Trim() ?? "";

    private void CheckDoor(BotSettings settings, bool development)
    {
        if (settings.OpenDoor)
        {
            if (!development)
                _problems.Add("MicrosoftAppId is empty, so anybody could talk to the bot. Set it to the app id of the bot's registration; only with ASPNETCORE_ENVIRONMENT=Development may it be empty, and then only this machine is let in.");
            return;
        }

        if (!Guid.TryParse(settings.AppId, out _))
            _problems.Add($"MicrosoftAppId is \"{settings.AppId}\"; it must be the app id of the bot's registration, a GUID.");
        var type = Text("MicrosoftAppType");
        if (type.Length > 0 && !AppTypes.Contains(type, StringComparer.OrdinalIgnoreCase))
            _problems.Add($"MicrosoftAppType is \"{type}\"; allowed are {string.Join(", ", AppTypes)}.");
        var managed = type.Equals("UserAssignedMSI", StringComparison.OrdinalIgnoreCase);
        if (!managed && Text("MicrosoftAppPassword").Length == 0)
            _problems.Add("MicrosoftAppPassword is empty; with MicrosoftAppId it must be the client secret, unless MicrosoftAppType is UserAssignedMSI.");
        if (type.Length > 0 && !type.Equals("MultiTenant", StringComparison.OrdinalIgnoreCase) && Text("MicrosoftAppTenantId").Length == 0)
            _problems.Add($"MicrosoftAppTenantId is empty; with MicrosoftAppType {type} it must be the id of the bot's tenant.");
    }

    private List<string> Tenants()
    {
        var tenants = List("AllowedTenants");
        foreach (var tenant in tenants.Where(t => !Guid.TryParse(t, out _)))
            _problems.Add($"AllowedTenants holds \"{tenant}\"; each must be a tenant id, a GUID. Leave the list empty to let in every tenant of the registration.");
        return tenants;
    }

    private List<string> List(string name)
    {
        var list = configuration.GetSection(name).GetChildren().Select(c => c.Value?.Trim() ?? "").ToList();
        if (Text(name) is { Length: > 0 } line)
            list.AddRange(line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return list;
    }

    private string File(string name, string otherwise)
    {
        var text = Text(name);
        if (text.Length == 0)
            return otherwise;
        if (text.Contains('\0', StringComparison.Ordinal) || Directory.Exists(text))
            _problems.Add($"{name} is \"{text}\"; it must be the path of a file, such as {otherwise}.");
        return text;
    }

    private string Existing(string name)
    {
        var text = Text(name);
        if (text.Length > 0 && !System.IO.File.Exists(text))
            _problems.Add($"{name} is \"{text}\", and there is no such file. Leave it empty for the playbook that comes with CoachBot.");
        return text;
    }

    private string Folder(string name)
    {
        var text = Text(name);
        if (text.Length > 0 && !Directory.Exists(text))
            _problems.Add($"{name} is \"{text}\", and there is no such folder. Leave it empty for the role-plays that come with CoachBot.");
        return text;
    }

    private int Number(string name, int otherwise, int least, int most)
    {
        var text = Text(name);
        if (text.Length == 0)
            return otherwise;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        _problems.Add($"{name} is \"{text}\"; allowed are whole numbers from {least} to {most}.");
        return otherwise;
    }

    private bool Flag(string name, bool otherwise)
    {
        var text = Text(name);
        if (text.Length == 0)
            return otherwise;
        if (bool.TryParse(text, out var flag))
            return flag;
        _problems.Add($"{name} is \"{text}\"; allowed are true and false.");
        return otherwise;
    }
}
