using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CoachBot.Sdk.Tests.Schema;

public class ActivityStandInTests
{
    [Fact]
    public void Channel_data_from_the_wire_is_read_as_a_type()
    {
        var activity = new Activity { ChannelData = JsonDocument.Parse("""{"team":{"id":"t1"}}""").RootElement };

        Assert.True(activity.TryGetChannelData<TeamsChannelData>(out var data));
        Assert.Equal("t1", data.Team!.Id);
    }

    [Fact]
    public void An_entity_can_be_made_from_and_read_as_another_type()
    {
        var entity = new Entity();
        entity.SetAs(new Mention { Text = "<at>x</at>", Mentioned = new ChannelAccount("1") });

        Assert.Equal("mention", entity.Type);
        Assert.Equal("1", entity.GetAs<Mention>().Mentioned.Id);
        Assert.Equal(entity, SchemaJson.Deserialize<Entity>(SchemaJson.Serialize(entity)));
    }

    [Fact]
    public void A_task_module_button_carries_what_opens_it()
    {
        var action = new TaskModuleAction("Open", new { id = 7 });

        Assert.Equal("""{"type":"invoke","title":"Open","value":{"id":7,"type":"task/fetch"}}""", SchemaJson.Serialize(action));
    }
}
