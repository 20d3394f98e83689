using CoachBot.Bot.CommandLine;
using CoachBot.Coaching.Reading;
using CoachBot.Coaching.Reading.Models;

namespace CoachBot.Bot.Tests;

public sealed class TrainCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("train").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task It_writes_models_that_read()
    {
        foreach (var hand in (string[])["ann", "bob"])
        {
            await File.WriteAllTextAsync(Path.Combine(_folder, $"messages-{hand}.jsonl"), $$"""
                {"id":"{{hand}}1","text":"Get me your manager, now!","heat":3,"signals":["manager"],"escalate":true}
                {"id":"{{hand}}2","text":"Do you sell lamps?","heat":0,"signals":[],"escalate":false}
                """);
            await File.WriteAllTextAsync(Path.Combine(_folder, $"replies-{hand}.jsonl"), $$"""
                {"id":"{{hand}}1","text":"Thank you for telling us.","moves":["thanks"],"pitfalls":[],"send":true}
                {"id":"{{hand}}2","text":"That is our policy.","moves":[],"pitfalls":["policy-wall"],"send":false}
                """);
        }

        await File.WriteAllTextAsync(Path.Combine(_folder, "multidogo.tsv"), "domain\tintents\ttext\nairline\tgreeting\thello there\n");
        var model = Path.Combine(_folder, "own.model");

        var code = await Commands.RunAsync(["train", "--data", _folder, "--corpus", _folder, "--out", model]);

        Assert.Equal(0, code);
        var reading = await new LocalReader(ReaderModels.Load(model)).ReadMessageAsync(new CustomerMessage("Get me your manager, now!"), CancellationToken.None);
        Assert.True(reading.Has(Signals.Manager));
    }

    [Fact]
    public async Task Without_its_data_it_writes_nothing()
    {
        var model = Path.Combine(_folder, "own.model");

        var code = await Commands.RunAsync(["train", "--data", _folder, "--corpus", _folder, "--out", model]);

        Assert.Equal(1, code);
        Assert.False(File.Exists(model));
    }
}
