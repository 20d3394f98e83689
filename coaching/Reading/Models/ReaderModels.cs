namespace CoachBot.Coaching.Reading.Models;

/// <summary>The trained models of a reader. Safe to share between threads.</summary>
public sealed class ReaderModels
{
    internal const string MessagesName = "messages";
    internal const string RepliesName = "replies";
    internal const string AuthorsName = "authors";
    internal const string Sentences = ".sentences";

    private static readonly Lazy<ReaderModels> Own = new(() =>
    {
        using var stream = typeof(ReaderModels).Assembly.GetManifestResourceStream("reader.model")!;
        return new ReaderModels(stream);
    });

    private ReaderModels(Stream stream)
    {
        var models = ModelFile.Read(stream);
        LabelModel Get(string name) => models.TryGetValue(name, out var model)
            ? model
            : throw new InvalidDataException($"The reader's model has no part \"{name}\". Train it again.");
        Messages = new TextModel(Get(MessagesName), Get(MessagesName + Sentences));
        Replies = new TextModel(Get(RepliesName), Get(RepliesName + Sentences));
        Authors = Get(AuthorsName);
    }

    /// <summary>The models that come with the program.</summary>
    /// <exception cref="InvalidDataException">They are damaged.</exception>
    public static ReaderModels Shipped => Own.Value;

    internal TextModel Messages { get; }

    internal TextModel Replies { get; }

    internal LabelModel Authors { get; }

    /// <summary>Models trained with the <c>train</c> command.</summary>
    /// <exception cref="InvalidDataException">The file is not a model file, is of another version, or is damaged.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ReaderModels Load(string path)
    {
        using var stream = File.OpenRead(path);
        return new ReaderModels(stream);
    }
}
