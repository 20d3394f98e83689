using AdaptiveCards;

namespace CoachBot.Sdk.Tests.AdaptiveCards;

public class RefreshTests
{
    private const string Refreshing = """
        {"type":"AdaptiveCard","version":"1.4",
         "refresh":{"action":{"type":"Action.Execute","title":"Refresh","verb":"refresh","data":{"case":"c1"}},"userIds":["u1","u2"]},
         "authentication":{"text":"Please sign in","connectionName":"desk",
           "tokenExchangeResource":{"id":"t","uri":"api://desk","providerId":"p"},
           "buttons":[{"type":"signin","title":"Sign in","image":"i.png","value":"https://example.com/"}]}}
        """;

    [Fact]
    public void A_refresh_names_its_action_and_users()
    {
        var card = AdaptiveCard.FromJson(Refreshing).Card;

        Assert.Equal("refresh", card.Refresh!.Action!.Verb);
        Assert.Equal("c1", (string?)CardText.Of(card.Refresh.Action.Data!)["case"]);
        Assert.Equal(["u1", "u2"], card.Refresh.UserIds);
    }

    [Fact]
    public void An_authentication_names_its_connection_and_buttons()
    {
        var authentication = AdaptiveCard.FromJson(Refreshing).Card.Authentication!;

        Assert.Equal("Please sign in", authentication.Text);
        Assert.Equal("desk", authentication.ConnectionName);
        Assert.Equal("api://desk", authentication.TokenExchangeResource!.Uri);
        Assert.Equal("Sign in", Assert.Single(authentication.Buttons).Title);
    }

    [Fact]
    public void Both_are_written_as_they_were_read() =>
        CardText.AssertSame(Refreshing, AdaptiveCard.FromJson(Refreshing).Card.ToJson());

    [Fact]
    public void A_refresh_that_is_built_is_written()
    {
        var card = new AdaptiveCard("1.5")
        {
            Refresh = new AdaptiveRefresh { Action = new AdaptiveExecuteAction { Verb = "refresh" }, UserIds = { "u1" } },
        };

        CardText.AssertSame("""{"type":"AdaptiveCard","version":"1.5","refresh":{"action":{"type":"Action.Execute","verb":"refresh"},"userIds":["u1"]}}""", card.ToJson());
    }
}
