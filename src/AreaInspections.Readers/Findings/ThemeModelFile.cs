using System.Text;
using AreaInspections.Findings.Suggestions;

namespace AreaInspections.Readers.Findings;

/// <summary>
/// The file of a learned model: our own format, the same bytes for the same coding. Head, themes with scale and bias, the two weighings, threshold, names of the
/// features one a line, and for each feature one signed byte a theme.
/// </summary>
public static class ThemeModelFile
{
    private const string Head = "AreaInspections theme model 1";

    public static void Write(Stream to, ThemeModel model)
    {
        using var writer = new BinaryWriter(to, Encoding.UTF8, leaveOpen: true);
        writer.Write(Head);
        writer.Write(model.Themes.Count);
        for (var t = 0; t < model.Themes.Count; t++)
        {
            writer.Write(model.Themes[t]);
            writer.Write(model.Scales[t]);
            writer.Write(model.Biases[t]);
        }

        writer.Write(model.CueRates.Count);
        foreach (var (cue, rate) in model.CueRates.OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            writer.Write(cue);
            writer.Write(rate);
        }

        WritePairWeights(writer, model.Membership);
        WritePairWeights(writer, model.Primacy);
        writer.Write(model.Threshold);
        var names = Encoding.UTF8.GetBytes(string.Join('\n', model.Names));
        writer.Write(names.Length);
        writer.Write(names);
        writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(model.Weights.AsSpan()));
    }

    /// <exception cref="FormatException">Not a model of this version.</exception>
    public static ThemeModel Read(Stream from)
    {
        using var reader = new BinaryReader(from, Encoding.UTF8, leaveOpen: true);
        if (!string.Equals(reader.ReadString(), Head, StringComparison.Ordinal)) throw new FormatException($"The file is no '{Head}'.");
        var count = reader.ReadInt32();
        var (themes, scales, biases) = (new string[count], new float[count], new float[count]);
        for (var t = 0; t < count; t++) (themes[t], scales[t], biases[t]) = (reader.ReadString(), reader.ReadSingle(), reader.ReadSingle());
        var cues = reader.ReadInt32();
        var rates = new Dictionary<string, float>(cues, StringComparer.Ordinal);
        for (var c = 0; c < cues; c++) rates.Add(reader.ReadString(), reader.ReadSingle());
        var membership = ReadPairWeights(reader);
        var primacy = ReadPairWeights(reader);
        var threshold = reader.ReadDouble();
        var names = Encoding.UTF8.GetString(reader.ReadBytes(reader.ReadInt32())).Split('\n');
        var weights = new sbyte[names.Length * count];
        from.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan()));
        return new ThemeModel(themes, scales, biases, names, weights, rates, membership, primacy, threshold);
    }

    private static void WritePairWeights(BinaryWriter writer, PairWeights weights)
    {
        WriteNumbers(writer, weights.Terms);
        WriteNumbers(writer, weights.Offsets);
        WriteNumbers(writer, weights.Slopes);
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

    private static PairWeights ReadPairWeights(BinaryReader reader) => new(ReadNumbers(reader), ReadNumbers(reader), ReadNumbers(reader), reader.ReadDouble(), ReadTrees(reader));

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

    private static void WriteNumbers(BinaryWriter writer, double[] numbers)
    {
        writer.Write(numbers.Length);
        foreach (var number in numbers) writer.Write(number);
    }

    private static double[] ReadNumbers(BinaryReader reader)
    {
        var numbers = new double[reader.ReadInt32()];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = reader.ReadDouble();
        return numbers;
    }
}
