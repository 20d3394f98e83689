using System.Globalization;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Xunit.Abstractions;
using Stopwatch = System.Diagnostics.Stopwatch;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Writes what user and bot say to the output of a test.</summary>
public class XUnitDialogTestLogger : IMiddleware
{
    private static readonly JsonSerializerOptions Indented = new(SchemaJson.Options) { WriteIndented = true };
    private readonly Stopwatch _sinceAsked = new();

    /// <summary>Writes to this output.</summary>
    public XUnitDialogTestLogger(ITestOutputHelper xunitOutputHelper) => Output = xunitOutputHelper;

    /// <summary>The output.</summary>
    protected ITestOutputHelper Output { get; }

    /// <inheritdoc />
    public async Task OnTurnAsync(ITurnContext context, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        _sinceAsked.Restart();
        await LogIncomingActivityAsync(context, context.Activity, cancellationToken);
        context.OnSendActivities(async (turn, activities, send) =>
        {
            foreach (var activity in activities)
                await LogOutgoingActivityAsync(turn, activity, cancellationToken);
            return await send();
        });
        await next(cancellationToken);
    }

    /// <summary>Writes what the user says.</summary>
    protected virtual Task LogIncomingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.AsMessageActivity() is { } message)
            Output.WriteLine($"\r\nUser:  {message.Text}");
        else
            Write("User: ", activity);
        Output.WriteLine($"       -> ts: {Now()}");
        return Task.CompletedTask;
    }

    /// <summary>Writes what the bot says.</summary>
    protected virtual Task LogOutgoingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.AsMessageActivity() is { } message)
            Output.WriteLine($"\r\nBot:   Text={message.Text}\r\n       Speak={message.Speak}\r\n       InputHint={message.InputHint}");
        else
            Write("Bot:  ", activity);
        var elapsed = _sinceAsked.ElapsedMilliseconds.ToString("N0", CultureInfo.InvariantCulture);
        Output.WriteLine($"       -> ts: {Now()} elapsed: {elapsed} ms");
        return Task.CompletedTask;
    }

    private static string Now() => DateTime.Now.ToString("hh:mm:ss", CultureInfo.InvariantCulture);

    private void Write(string who, Activity activity)
    {
        Output.WriteLine($"\r\n{who} Activity = ActivityTypes.{activity.Type}");
        Output.WriteLine(JsonSerializer.Serialize(activity, Indented));
    }
}
