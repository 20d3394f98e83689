using System.Text.Json;
using CoachBot.Dialogs.Moves;
using Microsoft.Bot.Schema;

namespace CoachBot.Dialogs.Tests;

public class MoveReaderTests
{
    [Theory]
    [InlineData("help", MoveKind.Help)]
    [InlineData("/HELP", MoveKind.Help)]
    [InlineData("?", MoveKind.Help)]
    [InlineData("Next!", MoveKind.Next)]
    [InlineData("go on", MoveKind.Next)]
    [InlineData(" Back. ", MoveKind.Back)]
    [InlineData("Why?", MoveKind.Why)]
    [InlineData("my cases", MoveKind.Cases)]
    [InlineData("New case", MoveKind.New)]
    [InlineData("escalate", MoveKind.HandUp)]
    [InlineData("Done", MoveKind.Close)]
    [InlineData("where am I?", MoveKind.Show)]
    [InlineData("That was my draft", MoveKind.WasDraft)]
    [InlineData("That was the customer.", MoveKind.WasCustomer)]
    [InlineData("hi", MoveKind.Hello)]
    [InlineData("", MoveKind.Unknown)]
    [InlineData("   ", MoveKind.Unknown)]
    public void A_whole_text_is_a_command(string text, MoveKind kind) => Assert.Equal(kind, Read(text).Kind);

    [Theory]
    [InlineData("customer: It broke again", MoveKind.Customer, "It broke again")]
    [InlineData("They said:\nIt broke again", MoveKind.Customer, "It broke again")]
    [InlineData("Draft: I'm sorry.\n\nAna", MoveKind.Draft, "I'm sorry.\n\nAna")]
    [InlineData("skip: known already", MoveKind.Skip, "known already")]
    [InlineData("/skip known already", MoveKind.Skip, "known already")]
    [InlineData("hand up: ten years with us", MoveKind.HandUp, "ten years with us")]
    [InlineData("/stop wrong window", MoveKind.Stop, "wrong window")]
    [InlineData("new: My parcel", MoveKind.New, "My parcel")]
    [InlineData("case 1002", MoveKind.Open, "C-1002")]
    [InlineData("<at>CoachBot</at>&nbsp;case C-1002", MoveKind.Open, "C-1002")]
    [InlineData("<p>draft: I&#39;m sorry</p>", MoveKind.Draft, "I'm sorry")]
    public void A_command_comes_with_its_words(string text, MoveKind kind, string words)
    {
        var move = Read(text);

        Assert.Equal((kind, words, null), (move.Kind, move.Text, move.Unsure));
    }

    [Theory]
    [InlineData("Skip they know it all")]
    [InlineData("stop they found it themselves")]
    [InlineData("keep my lead is here")]
    public void Without_a_colon_it_may_be_a_sentence_too(string text) => Assert.Equal(text, Read(text).Unsure);

    [Theory]
    [InlineData("Help! My account was hacked")]
    [InlineData("Next time I go to your competitor")]
    [InlineData("Why does nobody answer me?")]
    [InlineData("Closed again. Why?\nI waited an hour.")]
    [InlineData("Stop ignoring me!\nI have written three times.")]
    [InlineData("Case closed for me, I'm leaving you")]
    [InlineData("1002 euros are missing")]
    [InlineData("newspapers will hear of this")]
    public void A_customers_sentence_is_no_command(string text) => Assert.Equal(MoveKind.Text, Read(text).Kind);

    [Theory]
    [InlineData("3 < 4 and <3 you", "3 < 4 and <3 you")]
    [InlineData("one<br/>two<div>three</div>", "one\ntwo\nthree")]
    [InlineData("a <b>bold</b> word", "a bold word")]
    [InlineData("<at>Coach Bot</at> hi", "hi")]
    [InlineData("x &amp; y &lt;z&gt;", "x & y <z>")]
    [InlineData("unclosed <b tag", "unclosed <b tag")]
    public void Only_what_the_client_put_around_the_words_is_taken_off(string text, string plain) => Assert.Equal(plain, PlainText.Of(text));

    [Fact]
    public void A_huge_text_of_brackets_is_read_in_no_time()
    {
        var text = string.Concat(Enumerable.Repeat("<a", 100_000));

        Assert.Equal(MoveKind.Text, Read(text).Kind);
    }

    [Theory]
    [InlineData("""{"verb":"next","case":"C-1","step":2,"card":3}""")]
    [InlineData("""{"verb":"next","case":"C-1","step":"2","card":"3"}""")]
    public void A_value_is_read_whichever_library_parsed_it(string json)
    {
        using var document = JsonDocument.Parse(json);
        var parsed = MoveReader.Read(new Activity { Type = ActivityTypes.Message, Value = document.RootElement.Clone() });
        var printed = MoveReader.Read(new Activity { Type = ActivityTypes.Message, Value = new Printed(json) });

        Assert.Equal(("C-1", 2, 3), (parsed.Click!.Case, parsed.Click.Step, parsed.Click.Card));
        Assert.Equal(parsed.Key, printed.Key);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("\"next\"")]
    [InlineData("{\"action\":7}")]
    [InlineData("{\"action\":{\"data\":[]}}")]
    [InlineData("{\"action\":{\"verb\":\"next\"}}")]
    public void An_invoke_of_another_shape_is_nothing(string json)
    {
        using var document = JsonDocument.Parse(json);

        Assert.Equal(MoveKind.Unknown, MoveReader.Read(new Activity { Type = ActivityTypes.Invoke, Name = "adaptiveCard/action", Value = document.RootElement.Clone() }).Kind);
    }

    private static AgentMove Read(string text) => MoveReader.Read(new Activity { Type = ActivityTypes.Message, Text = text });

    /// <summary>An object that prints itself as JSON, as those of other libraries do.</summary>
    private sealed class Printed(string json)
    {
        public override string ToString() => json;
    }
}
