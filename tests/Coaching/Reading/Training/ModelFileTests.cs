using CoachBot.Coaching.Reading.Models;

namespace CoachBot.Coaching.Tests.Reading.Training;

public sealed class ModelFileTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        var weights = new sbyte[FeatureReader.Rows * 2];
        (weights[0], weights[7], weights[^1]) = (5, -128, 127);
        var written = Write(new LabelModel(["manager", "heat"], [new Column(0.5f, -1), new Column(2, 0)], weights));

        var model = ModelFile.Read(new MemoryStream(written))["one"];

        Assert.Equal(["manager", "heat"], model.Labels);
        Assert.Equal(new Column(0.5f, -1), model.Columns[0]);
        Assert.Equal(weights, model.Weights.ToArray());
    }

    [Fact]
    public void The_models_that_come_with_the_program_load() => Assert.Contains("manager", ReaderModels.Shipped.Messages.Whole.Labels);

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(40)]
    [InlineData(-1)]
    public void A_damaged_file_is_refused_whole(int at)
    {
        var bytes = Write(new LabelModel(["manager"], [new Column(1, 0)], new sbyte[FeatureReader.Rows]));
        bytes[at < 0 ? bytes.Length + at : at] ^= 1;

        Assert.Throws<InvalidDataException>(() => ModelFile.Read(new MemoryStream(bytes)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    [InlineData(60)]
    public void A_file_cut_short_is_refused(int length)
    {
        var bytes = Write(new LabelModel(["manager"], [new Column(1, 0)], new sbyte[FeatureReader.Rows]));

        Assert.Throws<InvalidDataException>(() => ModelFile.Read(new MemoryStream(bytes[..length])));
    }

    [Fact]
    public void A_file_of_another_version_says_so()
    {
        var bytes = Write(new LabelModel(["manager"], [new Column(1, 0)], new sbyte[FeatureReader.Rows]));
        bytes[8] = 99;

        Assert.Contains("version 99", Assert.Throws<InvalidDataException>(() => ModelFile.Read(new MemoryStream(bytes))).Message, StringComparison.Ordinal);
    }

    private static byte[] Write(LabelModel model)
    {
        using var stream = new MemoryStream();
        ModelFile.Write(stream, new Dictionary<string, LabelModel>(StringComparer.Ordinal) { ["one"] = model });
        return stream.ToArray();
    }
}
