using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks to choose.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private static readonly Dictionary<string, ChoiceFactoryOptions> Defaults = PromptCultureModels.GetSupportedCultures().ToDictionary(
        model => model.Locale,
        model => new ChoiceFactoryOptions(model.Separator, model.InlineOr, model.InlineOrMore, true),
        StringComparer.Ordinal);

    private readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    /// <summary>Creates a choice prompt that speaks the supported languages.</summary>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : this(dialogId, Defaults, validator, defaultLocale)
    {
    }

    /// <summary>Creates a choice prompt that speaks languages of its own, by locale.</summary>
    public ChoicePrompt(
        string dialogId,
        Dictionary<string, ChoiceFactoryOptions> choiceDefaults,
        PromptValidator<FoundChoice> validator = null,
        string defaultLocale = null)
        : base(dialogId, validator)
    {
        _choiceDefaults = choiceDefaults;
        DefaultLocale = defaultLocale!;
    }

    /// <summary>How the choices are shown, unless the options say otherwise.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The locale of activities that have none: null for English.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>How the choices are written: null for as the locale has it.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; } = null!;

    /// <summary>How answers are read: null for the defaults.</summary>
    public FindChoicesOptions RecognizerOptions { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);

        var activity = turnContext.Activity;
        var locale = Locales.Nearest(_choiceDefaults, activity.Locale, DefaultLocale);
        var message = AppendChoices(
            PromptSending.Question(options, isRetry)!,
            activity.ChannelId,
            options.Choices ?? [],
            options.Style ?? Style,
            ChoiceOptions ?? _choiceDefaults.GetValueOrDefault(locale),
            activity.Conversation?.ConversationType,
            activity.From?.Id is { } user ? [user] : null,
            cancellationToken);
        await turnContext.SendActivityAsync(message, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<FoundChoice>();
        var activity = turnContext.Activity;
        if (!string.Equals(activity.Type, ActivityTypes.Message, StringComparison.Ordinal) || string.IsNullOrEmpty(activity.Text))
            return Task.FromResult(result);

        var found = ChoiceRecognizers.RecognizeChoices(activity.Text, options?.Choices ?? [], RecognizerFor(activity, options));
        if (found.Count > 0)
        {
            result.Succeeded = true;
            result.Value = found[0].Resolution;
        }

        return Task.FromResult(result);
    }

    /// <summary>A copy for one answer: the prompt serves many conversations at once.</summary>
    private FindChoicesOptions RecognizerFor(Activity activity, PromptOptions? options) => new()
    {
        Locale = Locales.Nearest(
            _choiceDefaults, options?.RecognizeLanguage, activity.Locale, RecognizerOptions?.Locale, DefaultLocale),
        AllowPartialMatches = RecognizerOptions?.AllowPartialMatches ?? false,
        MaxTokenDistance = RecognizerOptions?.MaxTokenDistance,
        Tokenizer = RecognizerOptions?.Tokenizer!,
        NoValue = RecognizerOptions?.NoValue ?? false,
        NoAction = RecognizerOptions?.NoAction ?? false,
        RecognizeNumbers = RecognizerOptions?.RecognizeNumbers ?? true,
        RecognizeOrdinals = RecognizerOptions?.RecognizeOrdinals ?? true,
    };
}
