using CoachBot.Bot.CommandLine;
using CoachBot.Bot.Hosting;

if (args is ["read" or "train", ..])
    return await Commands.RunAsync(args);

try
{
    await using var app = await BotHost.BuildAsync(args);
    await app.RunAsync();
    return 0;
}
catch (Exception exception) when (StartProblem.Of(exception) is { } problem)
{
    await Console.Error.WriteLineAsync(problem);
    return 1;
}
