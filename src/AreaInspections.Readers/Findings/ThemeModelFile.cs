using System.Runtime.InteropServices;
using System.Text;
using AreaInspections.Findings.Suggestions;

namespace AreaInspections.Readers.Findings;

/// <summary>
/// The file of a learned model: our own format, the same bytes for the same coding. Head, themes, rates of the cues, the two weighings, threshold, names of the
/// features one a line with their weights, the pull of words as hashes, and the networks.
/// </summary>
public static class ThemeModelFile
{
    private const string Head = "AreaInspections theme model 4";

    public static void Write(Stream to, ThemeModel model)
    {
        using var writer = new BinaryWriter(to, Encoding.UTF8, leaveOpen: true);
        writer.Write(Head);
        writer.Write(model.Themes.Count);
        foreach (var theme in model.Themes) writer.Write(theme);
        writer.Write(model.CueRates.Count);
        foreach (var (cue, rate) in model.CueRates.OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            writer.Write(cue);
            writer.Write(rate);
        }

        WritePairWeights(writer, model.Membership);
        WritePairWeights(writer, model.Primacy);
        writer.Write(model.Threshold);
        var names = Encoding.UTF8.GetBytes(string.Join('\n', model.Scoring.Names));
        writer.Write(names.Length);
        writer.Write(names);
        WriteThemeWeights(writer, model.Scoring.Words);
        WriteAll(writer, model.Scoring.Pull.Words);
        WriteAll(writer, model.Scoring.Pull.Rarity);
        WriteThemeWeights(writer, model.Scoring.Pull.Weights);
        writer.Flush();
        ThemeNetworkFile.Write(to, model.Scoring.Networks);
    }

    /// <exception cref="FormatException">Not a model of this version.</exception>
    public static ThemeModel Read(Stream from)
    {
        using var reader = new BinaryReader(from, Encoding.UTF8, leaveOpen: true);
        if (!string.Equals(reader.ReadString(), Head, StringComparison.Ordinal)) throw new FormatException($"The file is no '{Head}'.");
        var count = reader.ReadInt32();
        var themes = new string[count];
        for (var t = 0; t < count; t++) themes[t] = reader.ReadString();
        var cues = reader.ReadInt32();
        var rates = new Dictionary<string, float>(cues, StringComparer.Ordinal);
        for (var c = 0; c < cues; c++) rates.Add(reader.ReadString(), reader.ReadSingle());
        var membership = ReadPairWeights(reader);
        var primacy = ReadPairWeights(reader);
        var threshold = reader.ReadDouble();
        var names = Encoding.UTF8.GetString(reader.ReadBytes(reader.ReadInt32())).Split('\n');
        return new ThemeModel(themes, new ThemeScoring(names, ReadThemeWeights(reader), ReadPull(reader), ThemeNetworkFile.Read(from)), rates, membership, primacy, threshold);
    }

    private static FindingPull ReadPull(BinaryReader reader) => new(ReadAll<ulong>(reader), ReadAll<float>(reader), ReadThemeWeights(reader));

    private static void WriteThemeWeights(BinaryWriter writer, ThemeWeights weights)
    {
        WriteAll(writer, weights.Scales);
        WriteAll(writer, weights.Biases);
        WriteAll(writer, weights.Steps);
    }

    private static ThemeWeights ReadThemeWeights(BinaryReader reader) => new(ReadAll<float>(reader), ReadAll<float>(reader), ReadAll<sbyte>(reader));

    private static void WritePairWeights(BinaryWriter writer, PairWeights weights)
    {
        WriteAll(writer, weights.Terms);
        WriteAll(writer, weights.Offsets);
        WriteAll(writer, weights.Slopes);
        writer.Write(weights.Constant);
        writer.Write(weights.Trees.Trees.Count);
        foreach (var tree in weights.Trees.Trees)
        {
            writer.Write(tree.Length);
            foreach (var node in tree)
            {
                writer.Write(node.Term);
                writer.Write(node.Value);
                writer.Write(node.Below);
            }
        }
    }

    private static PairWeights ReadPairWeights(BinaryReader reader) => new(ReadAll<double>(reader), ReadAll<double>(reader), ReadAll<double>(reader), reader.ReadDouble(), ReadTrees(reader));

    private static PairTrees ReadTrees(BinaryReader reader)
    {
        var trees = new PairNode[reader.ReadInt32()][];
        for (var t = 0; t < trees.Length; t++)
        {
            trees[t] = new PairNode[reader.ReadInt32()];
            for (var n = 0; n < trees[t].Length; n++) trees[t][n] = new PairNode(reader.ReadInt16(), reader.ReadSingle(), reader.ReadInt16());
        }

        return new PairTrees(trees);
    }

    private static void WriteAll<T>(BinaryWriter writer, T[] values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }

    private static T[] ReadAll<T>(BinaryReader reader)
        where T : unmanaged
    {
        var values = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
