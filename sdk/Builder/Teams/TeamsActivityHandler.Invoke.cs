using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <content>The invokes of Teams: every one must be answered.</content>
public partial class TeamsActivityHandler
{
    /// <inheritdoc/>
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        try
        {
            var activity = turnContext.Activity;
            if (activity.Name == null && activity.ChannelId == Channels.Msteams)
                return await OnTeamsCardActionInvokeAsync(turnContext, cancellationToken);

            switch (activity.Name)
            {
                case "fileConsent/invoke":
                    return await OnTeamsFileConsentAsync(turnContext, Read<FileConsentCardResponse>(activity), cancellationToken);
                case "actionableMessage/executeAction":
                    await OnTeamsO365ConnectorCardActionAsync(turnContext, Read<O365ConnectorCardActionQuery>(activity), cancellationToken);
                    return CreateInvokeResponse();
            }

            var body = activity.Name switch
            {
                "composeExtension/queryLink"
                    => await OnTeamsAppBasedLinkQueryAsync(turnContext, Read<AppBasedLinkQuery>(activity), cancellationToken),
                "composeExtension/anonymousQueryLink"
                    => await OnTeamsAnonymousAppBasedLinkQueryAsync(turnContext, Read<AppBasedLinkQuery>(activity), cancellationToken),
                "composeExtension/query"
                    => await OnTeamsMessagingExtensionQueryAsync(turnContext, Read<MessagingExtensionQuery>(activity), cancellationToken),
                "composeExtension/submitAction"
                    => await OnTeamsMessagingExtensionSubmitActionDispatchAsync(turnContext, Read<MessagingExtensionAction>(activity), cancellationToken),
                "composeExtension/fetchTask"
                    => await OnTeamsMessagingExtensionFetchTaskAsync(turnContext, Read<MessagingExtensionAction>(activity), cancellationToken),
                "composeExtension/querySettingUrl"
                    => await OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(
                        turnContext, Read<MessagingExtensionQuery>(activity), cancellationToken),
                "task/fetch" => await OnTeamsTaskModuleFetchAsync(turnContext, Read<TaskModuleRequest>(activity), cancellationToken),
                "task/submit" => await OnTeamsTaskModuleSubmitAsync(turnContext, Read<TaskModuleRequest>(activity), cancellationToken),
                "tab/fetch" => await OnTeamsTabFetchAsync(turnContext, Read<TabRequest>(activity), cancellationToken),
                "tab/submit" => await OnTeamsTabSubmitAsync(turnContext, Read<TabSubmit>(activity), cancellationToken),
                _ => (object?)NotOfTeams,
            };
            return body == NotOfTeams ? await base.OnInvokeActivityAsync(turnContext, cancellationToken) : CreateInvokeResponse(body);
        }
        catch (InvokeResponseException exception)
        {
            return exception.CreateInvokeResponse();
        }
    }

    /// <inheritdoc/>
    protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => OnTeamsSigninVerifyStateAsync(turnContext, cancellationToken);

    /// <summary>The user answered the offer of a file; goes on to the one answer or the other.</summary>
    protected virtual async Task<InvokeResponse> OnTeamsFileConsentAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
    {
        switch (fileConsentCardResponse.Action)
        {
            case "accept":
                await OnTeamsFileConsentAcceptAsync(turnContext, fileConsentCardResponse, cancellationToken);
                return CreateInvokeResponse();
            case "decline":
                await OnTeamsFileConsentDeclineAsync(turnContext, fileConsentCardResponse, cancellationToken);
                return CreateInvokeResponse();
            default:
                throw new InvokeResponseException(HttpStatusCode.BadRequest, $"{fileConsentCardResponse.Action} is not a supported Action.");
        }
    }

    /// <summary>The form of a messaging extension was sent; goes on by what became of the preview.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionDispatchAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
        => action.BotMessagePreviewAction switch
        {
            null or "" => OnTeamsMessagingExtensionSubmitActionAsync(turnContext, action, cancellationToken),
            "edit" => OnTeamsMessagingExtensionBotMessagePreviewEditAsync(turnContext, action, cancellationToken),
            "send" => OnTeamsMessagingExtensionBotMessagePreviewSendAsync(turnContext, action, cancellationToken),
            var other => throw new InvokeResponseException(HttpStatusCode.BadRequest, $"{other} is not a supported BotMessagePreviewAction."),
        };

    /// <summary>An action of a card was chosen.</summary>
    protected virtual Task<InvokeResponse> OnTeamsCardActionInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A sign-in asks for its state to be verified.</summary>
    protected virtual Task OnTeamsSigninVerifyStateAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>The user takes a file that the bot offered.</summary>
    protected virtual Task OnTeamsFileConsentAcceptAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>The user does not take a file that the bot offered.</summary>
    protected virtual Task OnTeamsFileConsentDeclineAsync(
        ITurnContext<IInvokeActivity> turnContext, FileConsentCardResponse fileConsentCardResponse, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>An action of an Office 365 connector card was chosen.</summary>
    protected virtual Task OnTeamsO365ConnectorCardActionAsync(
        ITurnContext<IInvokeActivity> turnContext, O365ConnectorCardActionQuery query, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A link of the app's was pasted.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A link of the app's was pasted where the app is not installed.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsAnonymousAppBasedLinkQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, AppBasedLinkQuery query, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A messaging extension is asked to search.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionQueryAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A messaging extension is asked for its form.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionFetchTaskAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>The form of a messaging extension was sent.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionSubmitActionAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>The user edits the message that an extension previews.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewEditAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>The user sends the message that an extension previews.</summary>
    protected virtual Task<MessagingExtensionActionResponse> OnTeamsMessagingExtensionBotMessagePreviewSendAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionAction action, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A messaging extension is asked where its settings are.</summary>
    protected virtual Task<MessagingExtensionResponse> OnTeamsMessagingExtensionConfigurationQuerySettingUrlAsync(
        ITurnContext<IInvokeActivity> turnContext, MessagingExtensionQuery query, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A task module is asked for.</summary>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A task module was sent.</summary>
    protected virtual Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A tab is asked for.</summary>
    protected virtual Task<TabResponse> OnTeamsTabFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TabRequest tabRequest, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    /// <summary>A tab was sent.</summary>
    protected virtual Task<TabResponse> OnTeamsTabSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TabSubmit tabSubmit, CancellationToken cancellationToken)
        => throw new InvokeResponseException(HttpStatusCode.NotImplemented);

    private static T Read<T>(IInvokeActivity activity)
        where T : class
        => InvokeValues.TryRead<T>(activity.Value, out var value)
            ? value
            : throw new InvokeResponseException(HttpStatusCode.BadRequest, $"expected type '{typeof(T).Name}'");
}
