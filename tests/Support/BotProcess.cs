using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CoachBot.Tests.Support;

/// <summary>The bot as a process of its own, to be killed at will.</summary>
public sealed class BotProcess : IAsyncDisposable
{
    private readonly string _store;
    private readonly string[] _settings;
    private readonly int _port = FreePort();
    private Process? _process;

    /// <param name="store">The SQLite file; its folder becomes the working directory.</param>
    /// <param name="settings">More for its command line.</param>
    public BotProcess(string store, params string[] settings)
    {
        (_store, _settings) = (store, settings);
        Directory.CreateDirectory(Path.GetDirectoryName(store)!);
        Http = new HttpClient { BaseAddress = new Uri(FormattableString.Invariant($"http://127.0.0.1:{_port}")), Timeout = TimeSpan.FromSeconds(100) };
    }

    public HttpClient Http { get; }

    /// <summary>Where the store lies.</summary>
    public string Folder => Path.GetDirectoryName(_store)!;

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(_store),
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "CoachBot.Bot.dll"));
        foreach (var argument in (string[])["--environment", "Development", "--urls", Http.BaseAddress!.ToString(), "--Store:File", _store, .. _settings])
            start.ArgumentList.Add(argument);
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await UntilHealthyAsync(_process);
    }

    /// <summary>Ends it without a word: SIGKILL.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _process = null;
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        if (_process is not null)
            await KillAsync();
    }

    // Another process is waited for by looking: it has no clock of ours.
    private async Task UntilHealthyAsync(Process process)
    {
        for (var look = 0; look < 600 && !process.HasExited; look++)
        {
            try
            {
                using var health = await Http.GetAsync("/health");
                if (health.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not up yet.
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException("The bot does not come up.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
