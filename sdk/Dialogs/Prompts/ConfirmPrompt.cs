using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Builder.Dialogs.Recognition;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a yes or a no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private static readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> Defaults =
        PromptCultureModels.GetSupportedCultures().ToDictionary(
            model => model.Locale,
            model => (
                new Choice(model.YesInLanguage),
                new Choice(model.NoInLanguage),
                new ChoiceFactoryOptions(model.Separator, model.InlineOr, model.InlineOrMore, true)),
            StringComparer.Ordinal);

    private readonly Dictionary<string, (Choice Yes, Choice No, ChoiceFactoryOptions Options)> _choiceDefaults;

    /// <summary>Creates a confirm prompt that speaks the supported languages.</summary>
    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : this(dialogId, Defaults, validator, defaultLocale)
    {
    }

    /// <summary>Creates a confirm prompt that speaks languages of its own, by locale: yes, no, and how they are written.</summary>
    public ConfirmPrompt(
        string dialogId,
        Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults,
        PromptValidator<bool> validator = null,
        string defaultLocale = null)
        : base(dialogId, validator)
    {
        _choiceDefaults = choiceDefaults;
        DefaultLocale = defaultLocale!;
    }

    /// <summary>How yes and no are shown.</summary>
    public ListStyle Style { get; set; } = ListStyle.Auto;

    /// <summary>The locale of activities that have none: null for English.</summary>
    public string DefaultLocale { get; set; }

    /// <summary>How yes and no are written: null for as the locale has it.</summary>
    public ChoiceFactoryOptions ChoiceOptions { get; set; } = null!;

    /// <summary>The choices for yes and no: null for the words of the locale.</summary>
    public Tuple<Choice, Choice> ConfirmChoices { get; set; } = null!;

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
        var (choices, choiceOptions) = Choices(Locale(activity));
        var message = AppendChoices(
            PromptSending.Question(options, isRetry)!,
            activity.ChannelId,
            choices,
            options.Style ?? Style,
            choiceOptions,
            activity.Conversation?.ConversationType,
            activity.From?.Id is { } user ? [user] : null,
            cancellationToken);
        await turnContext.SendActivityAsync(message, cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<bool>();
        var activity = turnContext.Activity;
        if (!string.Equals(activity.Type, ActivityTypes.Message, StringComparison.Ordinal) || string.IsNullOrEmpty(activity.Text))
            return Task.FromResult(result);

        var locale = Locale(activity);
        if ((BooleanReader.Read(activity.Text, locale) ?? ByChoice(activity.Text, locale)) is { } answer)
        {
            result.Succeeded = true;
            result.Value = answer;
        }

        return Task.FromResult(result);
    }

    /// <summary>The answer may be the number of a choice, where the choices were numbered, or a word of their own.</summary>
    private bool? ByChoice(string text, string locale)
    {
        var (choices, choiceOptions) = Choices(locale);
        if (choiceOptions?.IncludeNumbers is false)
            return null;
        var found = ChoiceRecognizers.RecognizeChoices(text, choices);
        return found.Count > 0 ? found[0].Resolution.Index == 0 : null;
    }

    private (List<Choice> Choices, ChoiceFactoryOptions? Options) Choices(string locale)
    {
        var defaults = _choiceDefaults.GetValueOrDefault(locale);
        var (yes, no) = ConfirmChoices is { } own ? (own.Item1, own.Item2) : (defaults.Yes, defaults.No);
        return ([yes, no], ChoiceOptions ?? defaults.Options);
    }

    private string Locale(Activity activity) => Locales.Nearest(_choiceDefaults, activity.Locale, DefaultLocale);
}
