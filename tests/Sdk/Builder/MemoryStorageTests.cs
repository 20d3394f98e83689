using Microsoft.Bot.Builder;

namespace CoachBot.Sdk.Tests.Builder;

public class MemoryStorageTests
{
    private readonly IStorage _storage = new MemoryStorage();

    [Fact]
    public async Task What_is_read_is_a_copy()
    {
        var item = new Item { Count = 1 };
        await WriteAsync("key", item);
        item.Count = 2;

        var read = await ReadAsync("key");

        Assert.Equal(1, read.Count);
        Assert.NotSame(read, await ReadAsync("key"));
    }

    [Fact]
    public async Task Keys_without_an_object_are_left_out()
    {
        await WriteAsync("key", new Item());

        Assert.Equal(["key"], (await _storage.ReadAsync(["key", "other"])).Keys);
    }

    [Fact]
    public async Task A_written_item_gets_a_version_and_each_write_another()
    {
        await WriteAsync("key", new Item());
        var first = await ReadAsync("key");
        await WriteAsync("key", first);
        var second = await ReadAsync("key");

        Assert.False(string.IsNullOrEmpty(first.ETag));
        Assert.NotEqual(first.ETag, second.ETag);
    }

    [Fact]
    public async Task An_item_read_before_another_write_cannot_be_written()
    {
        await WriteAsync("key", new Item());
        var mine = await ReadAsync("key");
        var theirs = await ReadAsync("key");
        await WriteAsync("key", theirs);

        var exception = await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync("key", mine));

        Assert.StartsWith("Etag conflict.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_item_marked_with_a_star_overwrites()
    {
        await WriteAsync("key", new Item());
        await WriteAsync("key", new Item { Count = 2, ETag = "*" });

        Assert.Equal(2, (await ReadAsync("key")).Count);
    }

    [Fact]
    public async Task An_item_with_an_empty_version_does_not_overwrite()
    {
        await WriteAsync("key", new Item());

        await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync("key", new Item { ETag = string.Empty }));
    }

    [Fact]
    public async Task An_object_without_a_version_is_always_written()
    {
        await WriteAsync("key", new Plain { Name = "a" });
        await WriteAsync("key", new Plain { Name = "b" });

        Assert.Equal("b", (await _storage.ReadAsync<Plain>(["key"]))["key"].Name);
    }

    [Fact]
    public async Task A_deleted_object_is_gone_and_deleting_nothing_is_fine()
    {
        await WriteAsync("key", new Item());
        await _storage.DeleteAsync(["key", "never"]);

        Assert.Empty(await _storage.ReadAsync(["key"]));
    }

    [Fact]
    public async Task Reading_by_type_leaves_other_types_out()
    {
        await WriteAsync("item", new Item());
        await WriteAsync("plain", new Plain());

        Assert.Equal(["item"], (await _storage.ReadAsync<Item>(["item", "plain"])).Keys);
    }

    [Fact]
    public async Task Keys_and_changes_are_needed()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.ReadAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.WriteAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _storage.DeleteAsync(null!));
    }

    private Task WriteAsync(string key, object value) => _storage.WriteAsync(new Dictionary<string, object> { [key] = value });

    private async Task<Item> ReadAsync(string key) => (await _storage.ReadAsync<Item>([key]))[key];

    private sealed class Item : IStoreItem
    {
        public int Count { get; set; }

        public string ETag { get; set; } = null!;
    }

    private sealed class Plain
    {
        public string? Name { get; set; }
    }
}
