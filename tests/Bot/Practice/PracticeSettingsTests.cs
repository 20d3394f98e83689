using CoachBot.Bot.Hosting;
using CoachBot.Coaching.Practice.Scenarios;

namespace CoachBot.Bot.Tests.Practice;

public sealed class PracticeSettingsTests : PracticeTest
{
    private string Folder => Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(StoreFile)!, "own")).FullName;

    [Fact]
    public async Task A_broken_file_in_the_folder_stops_the_start_and_names_file_line_and_field()
    {
        await File.WriteAllTextAsync(Path.Combine(Folder, "late.yaml"), ScenarioShelf.TextOf("wedding-parcel").Replace("voice: anxious", "voice: loud", StringComparison.Ordinal));

        var exception = await Record.ExceptionAsync(() => BotHost.BuildAsync(["--environment", "Development", "--Practice:Scenarios", Folder]));

        var said = StartProblem.Of(exception!);
        Assert.Contains("Practice:Scenarios", said, StringComparison.Ordinal);
        Assert.Contains("late.yaml:14: customer.voice", said, StringComparison.Ordinal);
        Assert.Contains("anxious", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_stops_the_start()
    {
        var exception = await Record.ExceptionAsync(() => BotHost.BuildAsync(["--environment", "Development", "--Practice:Scenarios", "/no/such/folder"]));

        Assert.Contains("no such folder", StartProblem.Of(exception!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_companys_own_file_takes_the_place_of_the_shipped_one_of_its_code()
    {
        await File.WriteAllTextAsync(Path.Combine(Folder, "mine.yaml"), ScenarioShelf.TextOf("wedding-parcel").Replace("Nia Prosser", "Wanda Field", StringComparison.Ordinal));
        await BeginAsync(null, "--Practice:Scenarios", Folder);

        Assert.Contains("Wanda Field", await SayAsync("practice wedding"), StringComparison.Ordinal);
    }
}
