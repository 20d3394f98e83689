using System.CommandLine;

namespace CoachBot.Bot.CommandLine;

/// <summary>What the program does besides running the bot.</summary>
public static class Commands
{
    /// <summary>Runs a command.</summary>
    /// <param name="args">The command line, from the command's name on.</param>
    /// <returns>0 when all went well; 1 when not, or the call was wrong.</returns>
    public static Task<int> RunAsync(string[] args) =>
        new RootCommand("CoachBot; without a command it starts the bot.") { ReadCommand.Create(), TrainCommand.Create() }.Parse(args).InvokeAsync();
}
