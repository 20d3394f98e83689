using System.Diagnostics;
using Microsoft.Playwright;

namespace CoachBot.Rooms.Tests;

/// <summary>A real Chromium: the one COACHBOT_CHROMIUM names, the machine's, or one installed for the tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Places =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        var executable = Installed() ?? await InstallAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    public async Task<IPage> OpenAsync(Uri address, int width = 1440, int height = 900)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            Locale = "en-GB",
            TimezoneId = "Europe/London",
        });
        context.SetDefaultTimeout(60_000);
        var page = await context.NewPageAsync();
        await page.GotoAsync(address.ToString());
        return page;
    }

    private static string? Installed() =>
        Environment.GetEnvironmentVariable("COACHBOT_CHROMIUM") is { Length: > 0 } named ? named : Array.Find(Places, File.Exists);

    // Playwright's own download where there is one; a Debian or Ubuntu machine's package otherwise.
    private static async Task<string?> InstallAsync()
    {
        if (Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0)
            return null;
        using var install = Process.Start("sh", ["-c", "apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium"]);
        await install.WaitForExitAsync();
        return Installed() ?? throw new InvalidOperationException("No Chromium: install one, or name it in COACHBOT_CHROMIUM.");
    }
}
