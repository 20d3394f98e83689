using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CoachBot.Bot.Tests.Support;

/// <summary>The program as a process of its own, to be killed at will.</summary>
internal sealed class BotProcess : IAsyncDisposable
{
    private readonly string _file;
    private readonly int _port = FreePort();
    private Process? _process;

    public BotProcess(string file)
    {
        _file = file;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        Http = new HttpClient { BaseAddress = new Uri(FormattableString.Invariant($"http://127.0.0.1:{_port}")), Timeout = TimeSpan.FromSeconds(100) };
    }

    public HttpClient Http { get; }

    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(_file) };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "CoachBot.Bot.dll"));
        foreach (var argument in (string[])["--environment", "Development", "--urls", Http.BaseAddress!.ToString(), "--Store:File", _file])
            start.ArgumentList.Add(argument);
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        for (var look = 0; ; look++)
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

            Assert.True(look < 600 && !_process.HasExited, "The program does not come up.");
            await Task.Delay(100);
        }
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

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
