using CoachBot.Coaching.Playbooks;
using CoachBot.Tests.Support;

namespace CoachBot.Coaching.Tests.Playbooks;

public sealed class PlaybookFileTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"playbook-{Guid.NewGuid():N}.yaml");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void A_broken_file_stops_the_start()
    {
        Write("question: [", minute: 0);
        Assert.Throws<PlaybookException>(() => new PlaybookFile(_path));
    }

    [Fact]
    public void A_good_edit_is_in_force_after_reloading()
    {
        Write("question: First?", minute: 0);
        var file = new PlaybookFile(_path);
        Write("question: Second?", minute: 1);
        Assert.Equal("First?", file.Current.Question);
        Assert.True(file.Reload());
        Assert.Equal("Second?", file.Current.Question);
    }

    [Fact]
    public void A_broken_edit_never_replaces_a_working_playbook_and_says_why()
    {
        Write("question: First?", minute: 0);
        var file = new PlaybookFile(_path);
        Write("question: Second?\nheat: [lukewarm]", minute: 1);
        Assert.False(file.Reload());
        Assert.Equal("First?", file.Current.Question);
        Assert.Equal((2, "heat"), (file.Problems[0].Line, file.Problems[0].Field));

        Write("question: Third?", minute: 2);
        Assert.True(file.Reload());
        Assert.Equal("Third?", file.Current.Question);
        Assert.Empty(file.Problems);
    }

    [Fact]
    public void A_file_that_is_gone_leaves_the_playbook_in_force()
    {
        Write("question: First?", minute: 0);
        var file = new PlaybookFile(_path);
        File.Delete(_path);
        Assert.False(file.Reload());
        Assert.Equal("First?", file.Current.Question);
        Assert.Equal("file", Assert.Single(file.Problems).Field);
    }

    [Fact]
    public void A_watched_file_is_read_again_when_it_changed_and_only_then()
    {
        var time = new FakeTime();
        Write("question: First?", minute: 0);
        var file = new PlaybookFile(_path);
        var told = 0;
        using var watch = file.Watch(time, TimeSpan.FromSeconds(10), _ => told++);
        time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(0, told);

        Write("question: Second?", minute: 1);
        time.Advance(TimeSpan.FromSeconds(9));
        Assert.Equal("First?", file.Current.Question);
        time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(("Second?", 1), (file.Current.Question, told));
    }

    private void Write(string yaml, int minute)
    {
        File.WriteAllText(_path, yaml);
        File.SetLastWriteTimeUtc(_path, new DateTime(2026, 3, 2, 9, minute, 0, DateTimeKind.Utc));
    }
}
