using AdaptiveCards;

namespace CoachBot.Sdk.Tests.AdaptiveCards;

public class RoundTripTests
{
    [Theory]
    [InlineData("""{"type":"TextBlock","id":"t","text":"Hi","size":"large","weight":"bolder","color":"attention","isSubtle":true,"italic":true,"strikethrough":true,"horizontalAlignment":"center","wrap":true,"maxLines":3,"fontType":"monospace","style":"heading","separator":true,"spacing":"large","height":"stretch","isVisible":false}""")]
    [InlineData("""{"type":"RichTextBlock","horizontalAlignment":"right","inlines":[{"type":"TextRun","text":"a","size":"small","weight":"lighter","color":"good","isSubtle":true,"italic":true,"strikethrough":true,"highlight":true,"underline":true,"fontType":"monospace","selectAction":{"type":"Action.OpenUrl","url":"https://example.com/"}}]}""")]
    [InlineData("""{"type":"Image","url":"https://example.com/a.png","altText":"a","size":"small","style":"person","horizontalAlignment":"center","backgroundColor":"#FF00FF","width":"20px","height":"50px"}""")]
    [InlineData("""{"type":"Image","url":"a.png","height":"stretch"}""")]
    [InlineData("""{"type":"ImageSet","imageSize":"medium","images":[{"type":"Image","url":"a.png"}]}""")]
    [InlineData("""{"type":"Media","poster":"p.png","altText":"a","sources":[{"mimeType":"video/mp4","url":"v.mp4"}]}""")]
    [InlineData("""{"type":"FactSet","facts":[{"title":"Owner","value":"Ann"},{"title":"Due","value":"Friday"}]}""")]
    [InlineData("""{"type":"Container","style":"warning","bleed":true,"minHeight":"80px","verticalContentAlignment":"center","rtl":true,"backgroundImage":"b.png","items":[{"type":"TextBlock","text":"in"}],"selectAction":{"type":"Action.Submit","title":"Go"}}""")]
    [InlineData("""{"type":"Container","items":[],"backgroundImage":{"url":"b.png","fillMode":"repeatVertically","horizontalAlignment":"center","verticalAlignment":"bottom"}}""")]
    [InlineData("""{"type":"ColumnSet","style":"good","columns":[{"type":"Column","width":"auto","items":[]},{"type":"Column","width":"stretch","style":"accent","items":[{"type":"TextBlock","text":"x"}]},{"type":"Column","width":"50px","items":[]}]}""")]
    [InlineData("""{"type":"ActionSet","actions":[{"type":"Action.Submit","title":"Go"}]}""")]
    [InlineData("""{"type":"Table","firstRowAsHeaders":true,"showGridLines":false,"gridStyle":"accent","columns":[{"width":2},{"width":"100px"}],"rows":[{"type":"TableRow","style":"emphasis","cells":[{"type":"TableCell","items":[{"type":"TextBlock","text":"c"}]}]}]}""")]
    [InlineData("""{"type":"Input.Text","id":"i","label":"Your answer","isRequired":true,"errorMessage":"Please write something","placeholder":"Here","value":"v","style":"email","maxLength":500,"isMultiline":true,"regex":"^a+$","inlineAction":{"type":"Action.Submit","title":"Go"}}""")]
    [InlineData("""{"type":"Input.Number","id":"i","placeholder":"How many","value":5,"min":-1.5,"max":22}""")]
    [InlineData("""{"type":"Input.Date","id":"i","placeholder":"When","value":"2026-03-31","min":"2026-01-01","max":"2026-12-31"}""")]
    [InlineData("""{"type":"Input.Time","id":"i","placeholder":"When","value":"16:30","min":"08:00","max":"18:00"}""")]
    [InlineData("""{"type":"Input.Toggle","id":"i","title":"Agreed","value":"yes","valueOn":"yes","valueOff":"no","wrap":true}""")]
    [InlineData("""{"type":"Input.ChoiceSet","id":"i","value":"a,b","style":"expanded","isMultiSelect":true,"wrap":true,"choices":[{"title":"A","value":"a"},{"title":"B","value":"b"}]}""")]
    [InlineData("""{"type":"TextBlock","text":"x","requires":{"adaptiveCards":"1.2","acme":"2.0"},"fallback":"drop"}""")]
    public void An_element_is_written_as_it_was_read(string element)
    {
        var json = CardText.WithBody(element);

        var result = AdaptiveCard.FromJson(json);

        Assert.Empty(result.Warnings);
        Assert.IsNotType<AdaptiveUnknownElement>(Assert.Single(result.Card.Body));
        CardText.AssertSame(json, result.Card.ToJson());
    }

    [Theory]
    [InlineData("""{"type":"Action.Execute","id":"a","title":"Go","verb":"send","data":{"case":"c1","step":3},"associatedInputs":"none","style":"positive","iconUrl":"i.png","isEnabled":false,"mode":"secondary","tooltip":"Sends it"}""")]
    [InlineData("""{"type":"Action.Submit","title":"Go","data":{"deep":{"list":[1,"two",null,true,2.5]}}}""")]
    [InlineData("""{"type":"Action.Submit","title":"Go","data":"text"}""")]
    [InlineData("""{"type":"Action.ShowCard","title":"More","card":{"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"in"}]}}""")]
    [InlineData("""{"type":"Action.ToggleVisibility","title":"Why","targetElements":["a",{"elementId":"b","isVisible":false}]}""")]
    [InlineData("""{"type":"Action.OpenUrl","title":"Read","url":"https://example.com/a?b=c%20d"}""")]
    [InlineData("""{"type":"Action.Execute","title":"Go","verb":"send","fallback":{"type":"Action.Submit","title":"Go","data":{"verb":"send"}}}""")]
    public void An_action_is_written_as_it_was_read(string action)
    {
        var json = CardText.WithActions(action);

        var result = AdaptiveCard.FromJson(json);

        Assert.Empty(result.Warnings);
        Assert.IsNotType<AdaptiveUnknownAction>(Assert.Single(result.Card.Actions));
        CardText.AssertSame(json, result.Card.ToJson());
    }

    [Fact]
    public void A_card_is_written_as_it_was_read()
    {
        const string json = """
            {
              "$schema": "http://adaptivecards.io/schemas/adaptive-card.json", "type": "AdaptiveCard", "version": "1.5", "id": "card",
              "fallbackText": "A case", "speak": "A case", "lang": "en", "minHeight": "500px", "verticalContentAlignment": "bottom",
              "backgroundImage": "b.png", "rtl": false, "metadata": { "webUrl": "https://example.com/" },
              "body": [{ "type": "TextBlock", "text": "x" }], "actions": [{ "type": "Action.Submit", "title": "Go" }],
              "selectAction": { "type": "Action.OpenUrl", "url": "https://example.com/" }
            }
            """;

        var result = AdaptiveCard.FromJson(json);

        Assert.Empty(result.Warnings);
        CardText.AssertSame(json, result.Card.ToJson());
    }

    [Fact]
    public void What_is_built_reads_as_built()
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5))
        {
            FallbackText = "Escalation",
            Speak = "An escalation",
            Body =
            {
                new AdaptiveContainer
                {
                    Style = AdaptiveContainerStyle.Attention,
                    Items = { new AdaptiveTextBlock("Heading") { Weight = AdaptiveTextWeight.Bolder, Wrap = true } },
                },
                new AdaptiveColumnSet { Columns = { new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto } } },
                new AdaptiveFactSet { Facts = { new AdaptiveFact("Owner", "Ann") } },
            },
            Actions = { new AdaptiveToggleVisibilityAction { TargetElements = { "why", new AdaptiveTargetElement("how", true) } } },
        };

        var again = CardText.Again(card);

        Assert.Equal(new AdaptiveSchemaVersion(1, 5), again.Version);
        Assert.Equal("Escalation", again.FallbackText);
        var container = Assert.IsType<AdaptiveContainer>(again.Body[0]);
        Assert.Equal(AdaptiveContainerStyle.Attention, container.Style);
        Assert.Equal(AdaptiveTextWeight.Bolder, Assert.IsType<AdaptiveTextBlock>(container.Items[0]).Weight);
        Assert.Equal("auto", Assert.IsType<AdaptiveColumnSet>(again.Body[1]).Columns[0].Width);
        Assert.Equal("Ann", Assert.IsType<AdaptiveFactSet>(again.Body[2]).Facts[0].Value);
        var targets = Assert.IsType<AdaptiveToggleVisibilityAction>(again.Actions[0]).TargetElements;
        Assert.Null(targets[0].IsVisible);
        Assert.True(targets[1].IsVisible);
    }
}
