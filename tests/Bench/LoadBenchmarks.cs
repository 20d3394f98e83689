using BenchmarkDotNet.Attributes;
using CoachBot.Coaching.Reading.Models;

namespace CoachBot.Bench;

/// <summary>How long it takes to load the trained models from a file.</summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    private string _file = "";

    /// <summary>Puts the shipped models into a file.</summary>
    [GlobalSetup]
    public void WriteFile()
    {
        _file = Path.GetTempFileName();
        using var model = typeof(ReaderModels).Assembly.GetManifestResourceStream("reader.model")!;
        using var file = File.Create(_file);
        model.CopyTo(file);
    }

    /// <summary>Removes it.</summary>
    [GlobalCleanup]
    public void DeleteFile() => File.Delete(_file);

    /// <summary>Reads and checks the file.</summary>
    [Benchmark]
    public ReaderModels Load() => ReaderModels.Load(_file);
}
