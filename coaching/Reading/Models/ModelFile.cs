using System.Numerics;
using System.Security.Cryptography;

namespace CoachBot.Coaching.Reading.Models;

/// <summary>
/// Reads and writes the file of trained models: a mark, a version, the models by name, and a SHA-256 of it all at the end.
/// Of each model only rows with a weight are kept: the distance from the row before, a bit for each column, and the weights.
/// </summary>
internal static class ModelFile
{
    /// <summary>The version this code reads: raised whenever features or layout change, since old weights would then be noise.</summary>
    public const int Version = 1;

    private const ulong Mark = 0x4C444D4843414F43; // "COACHMDL"
    private const int MostColumns = 64;

    /// <summary>Writes models.</summary>
    public static void Write(Stream to, IReadOnlyDictionary<string, LabelModel> models)
    {
        using var content = new MemoryStream();
        using (var writer = new BinaryWriter(content, System.Text.Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Mark);
            writer.Write(Version);
            writer.Write(models.Count);
            foreach (var (name, model) in models.OrderBy(m => m.Key, StringComparer.Ordinal))
                WriteModel(writer, name, model);
        }

        var bytes = content.ToArray();
        to.Write(bytes);
        to.Write(SHA256.HashData(bytes));
    }

    /// <summary>Reads models.</summary>
    /// <exception cref="InvalidDataException">The file is not a model file, is of another version, or is damaged. Nothing of it is used.</exception>
    public static IReadOnlyDictionary<string, LabelModel> Read(Stream from)
    {
        using var copy = new MemoryStream();
        from.CopyTo(copy);
        var bytes = copy.ToArray();
        if (bytes.Length < sizeof(ulong) + sizeof(int) + SHA256.HashSizeInBytes || BitConverter.ToUInt64(bytes) != Mark)
            throw new InvalidDataException("The reader's model is not a model file.");
        var version = BitConverter.ToInt32(bytes, sizeof(ulong));
        if (version != Version)
            throw new InvalidDataException($"The reader's model is of version {version}; this program reads version {Version}. Train it again.");
        var content = bytes.AsSpan(0, bytes.Length - SHA256.HashSizeInBytes);
        if (!SHA256.HashData(content).AsSpan().SequenceEqual(bytes.AsSpan(content.Length)))
            throw new InvalidDataException("The reader's model is damaged: its checksum does not match.");

        using var reader = new BinaryReader(new MemoryStream(bytes, 0, content.Length, writable: false));
        reader.BaseStream.Position = sizeof(ulong) + sizeof(int);
        var models = new Dictionary<string, LabelModel>(StringComparer.Ordinal);
        for (var n = reader.ReadInt32(); n > 0; n--)
            models.Add(reader.ReadString(), ReadModel(reader));
        return models;
    }

    private static void WriteModel(BinaryWriter writer, string name, LabelModel model)
    {
        var width = model.Labels.Count;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(width, MostColumns);
        writer.Write(name);
        writer.Write(width);
        for (var c = 0; c < width; c++)
        {
            writer.Write(model.Labels[c]);
            writer.Write(model.Columns[c].Scale);
            writer.Write(model.Columns[c].Offset);
        }

        var last = -1;
        for (var row = 0; row < FeatureReader.Rows; row++)
        {
            var weights = model.Weights.Slice(row * width, width);
            if (!weights.ContainsAnyExcept((sbyte)0))
                continue;
            writer.Write7BitEncodedInt(row - last);
            last = row;
            WriteRow(writer, weights);
        }

        writer.Write7BitEncodedInt(0);
    }

    private static void WriteRow(BinaryWriter writer, ReadOnlySpan<sbyte> weights)
    {
        var present = 0UL;
        for (var c = 0; c < weights.Length; c++)
            present |= weights[c] != 0 ? 1UL << c : 0;
        writer.Write7BitEncodedInt64((long)present);
        for (; present != 0; present &= present - 1)
            writer.Write(weights[BitOperations.TrailingZeroCount(present)]);
    }

    private static LabelModel ReadModel(BinaryReader reader)
    {
        var width = reader.ReadInt32();
        var labels = new string[width];
        var columns = new Column[width];
        for (var c = 0; c < width; c++)
        {
            labels[c] = reader.ReadString();
            columns[c] = new Column(reader.ReadSingle(), reader.ReadSingle());
        }

        var weights = new sbyte[FeatureReader.Rows * width];
        for (var row = -1; reader.Read7BitEncodedInt() is > 0 and var step;)
        {
            row += step;
            for (var present = (ulong)reader.Read7BitEncodedInt64(); present != 0; present &= present - 1)
                weights[(row * width) + BitOperations.TrailingZeroCount(present)] = reader.ReadSByte();
        }

        return new LabelModel(labels, columns, weights);
    }
}
