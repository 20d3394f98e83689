using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace CoachBot.Sdk.Tests.Dialogs;

public class ChoiceFactoryTests
{
    private static readonly IList<Choice> Colours = ChoiceFactory.ToChoices(["red", "green", "blue"]);

    [Fact]
    public void Choices_stand_in_the_sentence()
    {
        Assert.Equal("from: (1) red, (2) green, or (3) blue", ChoiceFactory.Inline(Colours, "from:").Text);
        Assert.Equal("from: (1) red or (2) green", ChoiceFactory.Inline(Colours.Take(2).ToList(), "from:").Text);
        Assert.Equal("from: red, green, or blue", ChoiceFactory.Inline(Colours, "from:", null, new ChoiceFactoryOptions { IncludeNumbers = false }).Text);
    }

    [Fact]
    public void Choices_stand_in_a_list()
    {
        Assert.Equal("from:\n\n   1. red\n   2. green\n   3. blue", ChoiceFactory.List(Colours, "from:").Text);
        Assert.Equal("from:\n\n   - red\n   - green\n   - blue", ChoiceFactory.List(Colours, "from:", null, new ChoiceFactoryOptions { IncludeNumbers = false }).Text);
    }

    [Fact]
    public void Choices_are_buttons_that_say_the_value()
    {
        var actions = ChoiceFactory.SuggestedAction(Colours, "from:", null, null).SuggestedActions!.Actions!;

        Assert.Equal(["red", "green", "blue"], actions.Select(action => action.Title));
        Assert.Equal(["red", "green", "blue"], actions.Select(action => (string?)action.Value));
        Assert.All(actions, action => Assert.Equal(ActionTypes.ImBack, action.Type));
    }

    [Fact]
    public void A_choice_may_bring_its_own_button()
    {
        var button = new CardAction { Type = ActionTypes.PostBack, Title = "Go", Value = "go now" };
        var card = (HeroCard)ChoiceFactory.HeroCard([new Choice("go") { Action = button }], "from:").Attachments![0].Content!;

        Assert.Same(button, card.Buttons!.Single());
        Assert.Equal("from:", card.Text);
    }

    [Fact]
    public void The_channel_decides_how_choices_are_shown()
    {
        Assert.NotNull(ChoiceFactory.ForChannel(Channels.Emulator, Colours, "from:", null, null).SuggestedActions);
        Assert.IsType<HeroCard>(ChoiceFactory.ForChannel(Channels.Msteams, Colours, "from:", conversationType: "groupChat").Attachments!.Single().Content);
        Assert.Equal("from: (1) red, (2) green, or (3) blue", ChoiceFactory.ForChannel("unknown", Colours, "from:", null, null).Text);
    }

    [Fact]
    public void In_a_personal_chat_in_teams_a_few_choices_are_suggested_to_the_user()
    {
        var message = ChoiceFactory.ForChannel(Channels.Msteams, Colours, "from:", conversationType: "personal", toList: ["ada"]);

        Assert.Equal("ada", message.SuggestedActions!.To!.Single());
    }

    [Fact]
    public void Long_titles_or_many_choices_make_a_list()
    {
        var many = ChoiceFactory.ToChoices(["a", "b", "c", "d"]);
        var lengthy = ChoiceFactory.ToChoices(["a title that no button can show"]);

        Assert.Contains("   4. d", ChoiceFactory.ForChannel("unknown", many, "from:", null, null).Text, StringComparison.Ordinal);
        Assert.Contains("   1. a title", ChoiceFactory.ForChannel(Channels.Emulator, lengthy, "from:", null, null).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Channels.Facebook, 10)]
    [InlineData(Channels.Skype, 10)]
    [InlineData(Channels.Line, 13)]
    [InlineData(Channels.Kik, 20)]
    [InlineData(Channels.Webchat, 100)]
    [InlineData(Channels.DirectlineSpeech, 100)]
    public void A_channel_shows_so_many_suggested_actions_and_no_more(string channel, int most)
    {
        Assert.True(Channel.SupportsSuggestedActions(channel, most));
        Assert.False(Channel.SupportsSuggestedActions(channel, most + 1));
    }

    [Theory]
    [InlineData(Channels.Facebook, 3)]
    [InlineData(Channels.Msteams, 50)]
    [InlineData(Channels.Line, 99)]
    [InlineData(Channels.Slack, 100)]
    public void A_channel_shows_so_many_buttons_on_a_card_and_no_more(string channel, int most)
    {
        Assert.True(Channel.SupportsCardActions(channel, most));
        Assert.False(Channel.SupportsCardActions(channel, most + 1));
    }

    [Fact]
    public void Teams_suggests_three_actions_and_only_in_a_personal_chat()
    {
        Assert.True(Channel.SupportsSuggestedActions(Channels.Msteams, 3, "personal"));
        Assert.False(Channel.SupportsSuggestedActions(Channels.Msteams, 4, "personal"));
        Assert.False(Channel.SupportsSuggestedActions(Channels.Msteams, 3, "groupChat"));
    }
}
