using System.CommandLine;

namespace AreaInspections.Cli.Accuracy;

/// <summary>What commands that learn from a file have in common: nothing is written where the file cannot be learned from, and a message says why.</summary>
internal static class LearningRun
{
    /// <param name="learn">Learns from what it reads, writes what was learned, and says from how many findings.</param>
    public static int Start(ParseResult parsed, Option<FileInfo> from, Option<FileInfo> to, Func<TextReader, Stream, int> learn)
    {
        var source = parsed.GetValue(from)!;
        var target = parsed.GetValue(to)!.FullName;
        using var learned = new MemoryStream();
        using var findings = source.OpenText();
        try
        {
            var count = learn(findings, learned);
            File.WriteAllBytes(target, learned.ToArray());
            Console.WriteLine($"{target}: {learned.Length} bytes, learned from {count} findings.");
            return ExitCode.Done;
        }
        catch (FormatException wrong)
        {
            Problems.Print([new Problem("learning.unreadable", $"{source.FullName}: {wrong.Message} Nothing was written; mend the file and run it again.")]);
            return ExitCode.Refused;
        }
    }
}
