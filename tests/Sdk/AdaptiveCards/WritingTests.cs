using AdaptiveCards;

namespace CoachBot.Sdk.Tests.AdaptiveCards;

public class WritingTests
{
    [Fact]
    public void A_card_is_written_in_the_usual_order_and_indented()
    {
        var card = new AdaptiveCard("1.5") { FallbackText = "Fallback", Speak = "Spoken" };
        card.Body.Add(new AdaptiveTextBlock { Text = "Hello" });
        card.Actions.Add(new AdaptiveSubmitAction { Title = "Go" });

        var expected = """
            {
              "type": "AdaptiveCard",
              "version": "1.5",
              "fallbackText": "Fallback",
              "speak": "Spoken",
              "body": [
                {
                  "type": "TextBlock",
                  "text": "Hello"
                }
              ],
              "actions": [
                {
                  "type": "Action.Submit",
                  "title": "Go"
                }
              ]
            }
            """;
        Assert.Equal(expected.ReplaceLineEndings("\n"), card.ToJson().ReplaceLineEndings("\n"));
    }

    public static TheoryData<string, AdaptiveElement> Bare => new()
    {
        { """{"type":"TextBlock","text":"x"}""", new AdaptiveTextBlock("x") },
        { """{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"x"}]}""", new AdaptiveRichTextBlock { Inlines = { new AdaptiveTextRun("x") } } },
        { """{"type":"Image","url":"https://example.com/"}""", new AdaptiveImage("https://example.com/") },
        { """{"type":"Container","items":[]}""", new AdaptiveContainer() },
        { """{"type":"ColumnSet","columns":[{"type":"Column","items":[]}]}""", new AdaptiveColumnSet { Columns = { new AdaptiveColumn() } } },
        { """{"type":"Table","rows":[],"columns":[]}""", new AdaptiveTable() },
        { """{"type":"Input.Text","id":"i"}""", new AdaptiveTextInput { Id = "i" } },
        { """{"type":"Input.Number","id":"i"}""", new AdaptiveNumberInput { Id = "i" } },
        { """{"type":"Input.Date","id":"i"}""", new AdaptiveDateInput { Id = "i" } },
        { """{"type":"Input.Time","id":"i"}""", new AdaptiveTimeInput { Id = "i" } },
        { """{"type":"Input.ChoiceSet","id":"i","choices":[{"title":"A","value":"a"}]}""", new AdaptiveChoiceSetInput { Id = "i", Choices = { new AdaptiveChoice { Title = "A", Value = "a" } } } },
    };

    [Theory]
    [MemberData(nameof(Bare))]
    public void What_is_at_its_default_is_left_out(string expected, AdaptiveElement element) =>
        CardText.AssertSame(CardText.WithBody(expected), CardText.With(element).ToJson());

    [Fact]
    public void An_empty_card_has_only_its_type_and_version() =>
        CardText.AssertSame("""{"type":"AdaptiveCard","version":"1.5"}""", new AdaptiveCard("1.5").ToJson());

    [Fact]
    public void A_plain_action_has_only_its_type_and_title() =>
        CardText.AssertSame(
            CardText.WithActions("""{"type":"Action.Execute","title":"Go","verb":"v"}"""),
            CardText.With(new AdaptiveExecuteAction { Title = "Go", Verb = "v" }).ToJson());

    [Fact]
    public void Defaults_are_those_of_the_schema()
    {
        Assert.True(new AdaptiveTextBlock().IsVisible);
        Assert.Equal(AdaptiveHeight.Auto, new AdaptiveContainer().Height);
        Assert.Null(new AdaptiveContainer().Style);
        Assert.True(new AdaptiveSubmitAction().IsEnabled);
        Assert.Equal(AdaptiveActionMode.Primary, new AdaptiveSubmitAction().Mode);
        Assert.Equal(AdaptiveAssociatedInputs.Auto, new AdaptiveExecuteAction().AssociatedInputs);
        Assert.Equal(AdaptiveChoiceInputStyle.Compact, new AdaptiveChoiceSetInput().Style);
        Assert.True(new AdaptiveTable().ShowGridLines);
        Assert.Equal("application/vnd.microsoft.card.adaptive", AdaptiveCard.ContentType);
    }

    [Fact]
    public void Data_may_be_any_object()
    {
        var data = new { caseId = "c1", step = 3, tags = new[] { "a", "b" } };

        var json = CardText.With(new AdaptiveSubmitAction { Data = data }).ToJson();

        CardText.AssertSame(CardText.WithActions("""{"type":"Action.Submit","data":{"caseId":"c1","step":3,"tags":["a","b"]}}"""), json);
    }

    [Fact]
    public void Data_may_be_a_dictionary()
    {
        var data = new Dictionary<string, object> { ["case"] = "c1", ["step"] = 3, ["done"] = false };

        var json = CardText.With(new AdaptiveExecuteAction { Data = data }).ToJson();

        CardText.AssertSame(CardText.WithActions("""{"type":"Action.Execute","data":{"case":"c1","step":3,"done":false}}"""), json);
    }

    [Fact]
    public void Data_may_be_given_as_json()
    {
        var action = new AdaptiveSubmitAction { DataJson = """{"x":13}""" };

        CardText.AssertSame(CardText.WithActions("""{"type":"Action.Submit","data":{"x":13}}"""), CardText.With(action).ToJson());
        CardText.AssertSame("""{"x":13}""", action.DataJson);
    }

    [Fact]
    public void A_card_shown_by_an_action_needs_no_version()
    {
        var inner = new AdaptiveCard("1.5") { Version = null };
        inner.Body.Add(new AdaptiveTextBlock("in"));

        var json = CardText.With(new AdaptiveShowCardAction { Card = inner }).ToJson();

        CardText.AssertSame(CardText.WithActions("""{"type":"Action.ShowCard","card":{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"in"}]}}"""), json);
        Assert.Null(Assert.IsType<AdaptiveShowCardAction>(AdaptiveCard.FromJson(json).Card.Actions[0]).Card!.Version);
    }

    [Fact]
    public void Sizes_in_pixels_are_written_with_their_unit()
    {
        var image = new AdaptiveImage("a.png") { PixelWidth = 20, PixelHeight = 50 };
        var container = new AdaptiveContainer { PixelMinHeight = 80 };

        CardText.AssertSame(CardText.WithBody("""{"type":"Image","url":"a.png","width":"20px","height":"50px"}"""), CardText.With(image).ToJson());
        CardText.AssertSame(CardText.WithBody("""{"type":"Container","items":[],"minHeight":"80px"}"""), CardText.With(container).ToJson());
    }
}
