using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Builder.Testing.XUnit;
using Microsoft.Bot.Schema;
using Moq;
using Xunit.Abstractions;

namespace CoachBot.Sdk.Tests.Testing;

public class XUnitTests
{
    private readonly List<string> _lines = [];

    [Fact]
    public async Task A_conversation_is_written_to_the_output_of_the_test()
    {
        var client = new DialogTestClient("test", new TextPrompt("ask"), Ask(), [new XUnitDialogTestLogger(Output())]);

        await client.SendActivityAsync<IMessageActivity>("hello there");

        Assert.Contains(_lines, line => line.Contains("User:", StringComparison.Ordinal) && line.Contains("hello there", StringComparison.Ordinal));
        Assert.Contains(_lines, line => line.Contains("Bot:", StringComparison.Ordinal) && line.Contains("well?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_no_message_is_written_whole()
    {
        var client = new DialogTestClient("test", new TextPrompt("ask"), Ask(), [new XUnitDialogTestLogger(Output())]);

        await client.SendActivityAsync<IActivity>(new Activity(ActivityTypes.Event) { Name = "tick" });

        Assert.Contains(_lines, line => line.Contains("\"tick\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_case_travels_as_json()
    {
        var carried = new TestDataObject(new Case { Text = "hi", Times = 2 });
        var info = new Mock<IXunitSerializationInfo>();
        object? written = null;
        info.Setup(i => i.AddValue(It.IsAny<string>(), It.IsAny<object>(), It.IsAny<Type>()))
            .Callback((string _, object value, Type _) => written = value);
        carried.Serialize(info.Object);
        info.Setup(i => i.GetValue<string>(It.IsAny<string>())).Returns((string)written!);
        var arrived = new TestDataObject();
        arrived.Deserialize(info.Object);

        var read = arrived.GetObject<Case>();

        Assert.Equal(("hi", 2), (read.Text, read.Times));
        Assert.IsAssignableFrom<IXunitSerializable>(arrived);
    }

    private static PromptOptions Ask() => new() { Prompt = MessageFactory.Text("well?") };

    private ITestOutputHelper Output()
    {
        var output = new Mock<ITestOutputHelper>();
        output.Setup(o => o.WriteLine(It.IsAny<string>())).Callback((string line) => _lines.Add(line));
        return output.Object;
    }

    private sealed class Case
    {
        public string? Text { get; set; }

        public int Times { get; set; }
    }
}
