using System.Reflection;

namespace CoachBot.Coaching.Playbooks;

/// <summary>The playbook of a company file, or the one that comes with the bot. A broken edit never replaces a working playbook.</summary>
public sealed class PlaybookFile : IPlaybookSource
{
    /// <summary>What the playbook that comes with the bot is called in problems.</summary>
    internal const string BuiltIn = "playbook.yaml (built in)";

    private readonly string? _path;
    private volatile Playbook _current;
    private DateTime _written;

    /// <summary>Reads a company's playbook; sections it leaves out are those that come with the bot.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="PlaybookException">It cannot be used; a start fails loudly.</exception>
    public PlaybookFile(string path)
    {
        _path = path;
        _written = File.GetLastWriteTimeUtc(path);
        _current = PlaybookReader.Read(File.ReadAllText(path), Path.GetFileName(path), EmbeddedText());
    }

    private PlaybookFile() => _current = PlaybookReader.Read(EmbeddedText(), BuiltIn);

    /// <inheritdoc/>
    public Playbook Current => _current;

    /// <summary>What is wrong with the last edit; empty when it is in force.</summary>
    public IReadOnlyList<PlaybookProblem> Problems { get; private set; } = [];

    /// <summary>The playbook that comes with the bot.</summary>
    public static PlaybookFile Embedded() => new();

    /// <summary>The text of the playbook that comes with the bot, to start a company's own from.</summary>
    public static string EmbeddedText()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("CoachBot.Coaching.Playbooks.playbook.yaml")!;
        using var text = new StreamReader(stream);
        return text.ReadToEnd();
    }

    /// <summary>Reads the file again, whether or not it changed.</summary>
    /// <returns>Whether the playbook in force is now the file's; if not, <see cref="Problems"/> says why.</returns>
    public bool Reload()
    {
        if (_path is null)
            return true;
        try
        {
            _written = File.GetLastWriteTimeUtc(_path);
            _current = PlaybookReader.Read(File.ReadAllText(_path), Path.GetFileName(_path), EmbeddedText());
            Problems = [];
        }
        catch (PlaybookException broken)
        {
            Problems = broken.Problems;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            Problems = [new PlaybookProblem(Path.GetFileName(_path), 1, "file", unreadable.Message)];
        }

        return Problems.Count == 0;
    }

    /// <summary>Looks at set times whether the file changed, and reads it again when it did.</summary>
    /// <param name="time">The clock.</param>
    /// <param name="every">How often to look.</param>
    /// <param name="told">Told after each reading; null for nobody.</param>
    /// <returns>Dispose of it to stop looking.</returns>
    public IDisposable Watch(TimeProvider time, TimeSpan every, Action<PlaybookFile>? told = null) =>
        time.CreateTimer(_ => ReloadIfChanged(told), null, every, every);

    private void ReloadIfChanged(Action<PlaybookFile>? told)
    {
        if (_path is null || File.GetLastWriteTimeUtc(_path) == _written)
            return;
        Reload();
        told?.Invoke(this);
    }
}
