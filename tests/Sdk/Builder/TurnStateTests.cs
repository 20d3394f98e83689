using Microsoft.Bot.Builder;

namespace CoachBot.Sdk.Tests.Builder;

public class TurnStateTests
{
    private readonly TurnContextStateCollection _state = [];

    [Fact]
    public void A_value_is_kept_by_name()
    {
        _state.Add("name", "value");

        Assert.Equal("value", _state.Get<string>("name"));
    }

    [Fact]
    public void A_value_is_kept_by_type()
    {
        var version = new Version(1, 0);

        _state.Add(version);

        Assert.Same(version, _state.Get<Version>());
        Assert.Same(version, _state.Get<Version>(typeof(Version).FullName!));
    }

    [Fact]
    public void What_is_not_there_or_of_another_type_is_nothing()
    {
        _state.Add("name", "value");

        Assert.Null(_state.Get<string>("other"));
        Assert.Null(_state.Get<Version>("name"));
        Assert.Null(_state.Get<Version>());
    }

    [Fact]
    public void A_name_and_a_value_are_needed()
    {
        Assert.Throws<ArgumentNullException>(() => _state.Get<string>(null!));
        Assert.Throws<ArgumentNullException>(() => _state.Add(null!, "value"));
        Assert.Throws<ArgumentNullException>(() => _state.Add<string>("name", null!));
        Assert.Throws<ArgumentNullException>(() => _state.Set(null!, "value"));
    }

    [Fact]
    public void A_name_is_taken_once()
    {
        _state.Add("name", "value");

        Assert.Throws<ArgumentException>(() => _state.Add("name", "other"));
    }

    [Fact]
    public void Setting_replaces_and_null_removes()
    {
        _state.Set("name", "value");
        _state.Set("name", "other");
        Assert.Equal("other", _state.Get<string>("name"));

        _state.Set<string>("name", null!);
        Assert.False(_state.ContainsKey("name"));
    }

    [Fact]
    public void Values_are_disposed_with_the_turn()
    {
        var stream = new MemoryStream();
        _state.Add("stream", stream);

        _state.Dispose();

        Assert.False(stream.CanRead);
    }
}
