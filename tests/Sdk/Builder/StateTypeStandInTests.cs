using System.Diagnostics;
using System.Text.Json;
using Microsoft.Bot.Builder;

namespace CoachBot.Sdk.Tests.Builder;

public class StateTypeStandInTests
{
    public static TheoryData<object> Kept =>
    [
        1.0m, 3.0, long.MaxValue, ulong.MaxValue, Guid.Empty, TimeSpan.FromMinutes(3), DateTimeOffset.UnixEpoch, DayOfWeek.Friday, 'x', double.NaN,
    ];

    [Theory]
    [MemberData(nameof(Kept))]
    public void A_value_held_as_object_comes_back_equal_and_of_its_type(object value)
    {
        var back = Read(JsonSerializer.Serialize<object>(value, StateJson.Options));

        Assert.Equal(value, back);
        Assert.IsType(value.GetType(), back);
    }

    [Theory]
    [InlineData(typeof(Process))]
    [InlineData(typeof(FileInfo))]
    [InlineData(typeof(AppDomain))]
    [InlineData(typeof(Action))]
    [InlineData(typeof(List<FileInfo>))]
    [InlineData(typeof(FileInfo[]))]
    public void Types_that_are_not_data_are_not_made(Type type)
        => Assert.Null(StateTypes.Find(StateTypes.NameOf(type)));

    [Theory]
    [InlineData("")]
    [InlineData("No.Such.Type, No.Such.Assembly")]
    [InlineData("[[[")]
    [InlineData("System.Collections.Generic.List`1[[")]
    public void A_name_of_nothing_is_no_type(string name) => Assert.Null(StateTypes.Find(name));

    [Fact]
    public void A_value_of_a_type_that_is_gone_stays_json()
    {
        var back = Read("""{"$type":"Gone.Type, Gone","$value":{"Name":"Ada"}}""");

        Assert.Equal(JsonValueKind.Object, Assert.IsType<JsonElement>(back).ValueKind);
    }

    [Fact]
    public void A_type_that_was_renamed_is_read_as_the_one_asked_for()
    {
        var element = JsonSerializer.Deserialize<JsonElement>("""{"$type":"Gone.Type, Gone","$value":{"Name":"Ada"}}""");

        Assert.Equal("Ada", StateJson.To<Named>(element)?.Name);
    }

    [Fact]
    public void Names_carry_no_versions()
        => Assert.DoesNotContain("Version=", StateTypes.NameOf(typeof(Dictionary<string, List<Named>>)), StringComparison.Ordinal);

    [Fact]
    public void The_same_state_gives_the_same_bytes()
    {
        var one = new Dictionary<string, object> { ["a"] = 1, ["b"] = "x" };
        var two = new Dictionary<string, object> { ["b"] = "x", ["a"] = 1 };

        Assert.Equal(StateJson.SerializeProperties(one), StateJson.SerializeProperties(two));
    }

    private static object? Read(string json) => JsonSerializer.Deserialize<object>(json, StateJson.Options);

    private sealed class Named
    {
        public string? Name { get; set; }
    }
}
