using CoachBot.Bot.Storage;
using CoachBot.Bot.Turns;
using CoachBot.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Moq;

namespace CoachBot.Bot.Tests;

public class DialogStateTests
{
    [Theory]
    [InlineData("""[{"id":"case","state":{"dialogs":[{"id":"walk","state":{"stepIndex":2}}]}}]""", 1)]
    [InlineData("""[{"id":"gone"}]""", 0)]
    [InlineData("""[{"id":"case","state":{"dialogs":[{"id":"gone"}]}}]""", 0)]
    [InlineData("\"nonsense\"", 0)]
    public async Task A_stack_with_a_dialog_that_is_no_more_is_dropped_and_the_case_stays(string stack, int left)
    {
        var root = new ComponentDialog("case").AddDialog(new WaterfallDialog("walk"));
        var activity = new Activity(ActivityTypes.Message) { From = new ChannelAccount("u"), Conversation = new ConversationAccount { Id = "c" }, ChannelId = "msteams" };
        var row = new ConversationRow(1, $$"""{"case":"C-7","stack":{{stack}}}""", "");
        var desk = new TurnDesk(Mock.Of<IDatabase>(), TimeProvider.System, new LoadedTurn("msteams/c", row, null, null), activity);
        using var turn = new TurnContext(new TestAdapter(), activity);
        turn.TurnState.Set<ITurnDesk>(desk);

        var state = await new TurnDialogState([root]).GetAsync(turn, () => new DialogState());

        Assert.Equal(left, state.DialogStack.Count);
        Assert.Equal("C-7", desk.CurrentCase);
    }
}
