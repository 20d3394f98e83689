using Azure;
using Azure.AI.TextAnalytics;
using Azure.Identity;
using CoachBot.Coaching.Reading;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CoachBot.Bot.Reading;

/// <summary>Chooses the reader by configuration: local alone, or with Azure on top.</summary>
public static class ReadingServices
{
    /// <summary>Adds the <see cref="IReader"/>. Without Reading:Azure:Endpoint there is no client, and nothing leaves this machine.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configuration">Holds the section Reading.</param>
    /// <param name="local">Makes the reader that works on this machine.</param>
    /// <param name="mask">Hides personal data before a text leaves.</param>
    /// <exception cref="OptionsValidationException">The settings are wrong; the message says each problem.</exception>
    public static IServiceCollection AddReading(
        this IServiceCollection services, IConfiguration configuration, Func<IServiceProvider, IReader> local, Func<string, string> mask)
    {
        ArgumentNullException.ThrowIfNull(services);
        var problems = new List<string>();
        var settings = ReadingSettings.Read(configuration, problems);
        if (problems.Count > 0)
            throw new OptionsValidationException("Reading", typeof(ReadingSettings), problems);

        if (settings.Endpoint is not { } endpoint)
            return services.AddSingleton(local);

        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton(_ => Client(endpoint, settings, ClientOptions(settings)))
            .AddSingleton<IReader>(s => new AzureReader(
                local(s),
                s.GetRequiredService<TextAnalyticsClient>(),
                mask,
                new AzureReaderOptions { TimeLimit = settings.TimeLimit },
                s.GetRequiredService<TimeProvider>(),
                s.GetRequiredService<ILogger<AzureReader>>()));
    }

    /// <summary>How the client reaches Azure: it never tries twice within a turn, the reader decides when to try again.</summary>
    public static TextAnalyticsClientOptions ClientOptions(ReadingSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var options = new TextAnalyticsClientOptions { DefaultLanguage = settings.Language };
        options.Retry.MaxRetries = 0;
        options.Retry.NetworkTimeout = settings.TimeLimit;
        options.Diagnostics.IsLoggingContentEnabled = false;
        return options;
    }

    private static TextAnalyticsClient Client(Uri endpoint, ReadingSettings settings, TextAnalyticsClientOptions options)
        => settings.Key.Length > 0
            ? new(endpoint, new AzureKeyCredential(settings.Key), options)
            : new(endpoint, new PatientCredential(Identity(settings)), options);

    private static DefaultAzureCredential Identity(ReadingSettings settings) => new(new DefaultAzureCredentialOptions
    {
        ManagedIdentityClientId = settings.ClientId.Length > 0 ? settings.ClientId : null,
        ExcludeInteractiveBrowserCredential = true,
    });
}
