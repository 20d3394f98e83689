using Microsoft.Bot.Builder;

namespace CoachBot.Sdk.Tests.Builder;

public class StateValueTests
{
    private enum Mood
    {
        Calm,
        Angry,
    }

    [Fact]
    public async Task Plain_values_come_back_as_they_were()
    {
        Assert.Equal("text", await ThereAndBackAsync("text"));
        Assert.Equal(42, await ThereAndBackAsync(42));
        Assert.Equal(2.5, await ThereAndBackAsync(2.5));
        Assert.True(await ThereAndBackAsync(true));
        Assert.Equal(Mood.Angry, await ThereAndBackAsync(Mood.Angry));
        Assert.Equal(new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), await ThereAndBackAsync(new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc)));
        Assert.Equal((int?)7, await ThereAndBackAsync((int?)7));
    }

    [Fact]
    public async Task Objects_in_objects_come_back()
    {
        var back = await ThereAndBackAsync(new Case
        {
            Name = "Ada",
            Mood = Mood.Angry,
            Notes = { "one", "two" },
            Inner = new Case { Name = "inner" },
            Scores = new Dictionary<string, int> { ["kind"] = 3 },
        });

        Assert.Equal("Ada", back.Name);
        Assert.Equal(Mood.Angry, back.Mood);
        Assert.Equal(["one", "two"], back.Notes);
        Assert.Equal("inner", back.Inner?.Name);
        Assert.Equal(3, back.Scores?["kind"]);
    }

    [Fact]
    public async Task Values_held_as_objects_come_back_as_what_they_were()
    {
        var back = await ThereAndBackAsync(new Dictionary<string, object>
        {
            ["text"] = "x",
            ["whole"] = 5,
            ["half"] = 0.5,
            ["truth"] = true,
            ["case"] = new Case { Name = "Ada" },
            ["list"] = new List<string> { "a" },
            ["array"] = new[] { 1, 2 },
            ["inner"] = new Dictionary<string, object> { ["case"] = new Case { Name = "deep" } },
        });

        Assert.Equal("x", back["text"]);
        Assert.Equal(5L, back["whole"]);
        Assert.Equal(0.5, back["half"]);
        Assert.Equal(true, back["truth"]);
        Assert.Equal("Ada", Assert.IsType<Case>(back["case"]).Name);
        Assert.Equal(["a"], Assert.IsType<List<string>>(back["list"]));
        Assert.Equal([1, 2], Assert.IsType<int[]>(back["array"]));
        Assert.Equal("deep", Assert.IsType<Case>(Assert.IsType<Dictionary<string, object>>(back["inner"])["case"]).Name);
    }

    [Fact]
    public async Task A_slot_of_a_base_class_or_interface_keeps_what_is_in_it()
    {
        var back = await ThereAndBackAsync(new Zoo { Star = new Dog { Name = "Rex" }, Walker = new Dog { Name = "Max" }, All = [new Dog(), new Animal()] });

        Assert.Equal("Rex", Assert.IsType<Dog>(back.Star).Name);
        Assert.IsType<Dog>(back.Walker);
        Assert.IsType<Dog>(back.All![0]);
        Assert.IsType<Animal>(back.All[1]);
    }

    [Fact]
    public async Task A_value_can_be_asked_for_as_object()
    {
        var storage = new MemoryStorage();
        await SaveAsync<object>(storage, new Case { Name = "Ada" });

        var back = await new ConversationState(storage).CreateProperty<object>("value").GetAsync(Turns.Start());

        Assert.Equal("Ada", Assert.IsType<Case>(back).Name);
    }

    [Fact]
    public async Task Activities_and_references_come_back()
    {
        var activity = await ThereAndBackAsync(Turns.Message("kept"));
        var reference = await ThereAndBackAsync(Turns.Message().GetConversationReference());

        Assert.Equal("kept", activity.Text);
        Assert.Equal("user", activity.From.Id);
        Assert.Equal("talk", reference.Conversation.Id);
    }

    [Fact]
    public async Task A_list_without_a_setter_is_filled()
        => Assert.Equal(["x"], (await ThereAndBackAsync(new Case { Notes = { "x" } })).Notes);

    private static async Task<T> ThereAndBackAsync<T>(T value)
    {
        var storage = new MemoryStorage();
        await SaveAsync(storage, value);
        return await new ConversationState(storage).CreateProperty<T>("value").GetAsync(Turns.Start());
    }

    private static async Task SaveAsync<T>(IStorage storage, T value)
    {
        var state = new ConversationState(storage);
        var turn = Turns.Start();
        await state.CreateProperty<T>("value").SetAsync(turn, value);
        await state.SaveChangesAsync(turn);
    }

    private interface IWalks
    {
        string? Name { get; }
    }

    private class Animal
    {
        public string? Name { get; set; }
    }

    private sealed class Dog : Animal, IWalks;

    private sealed class Zoo
    {
        public Animal? Star { get; set; }

        public IWalks? Walker { get; set; }

        public List<Animal>? All { get; set; }
    }

    private sealed class Case
    {
        public string? Name { get; set; }

        public Mood Mood { get; set; }

        public List<string> Notes { get; } = [];

        public Case? Inner { get; set; }

        public Dictionary<string, int>? Scores { get; set; }
    }
}
