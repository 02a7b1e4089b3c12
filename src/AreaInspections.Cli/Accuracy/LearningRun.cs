using System.CommandLine;

namespace AreaInspections.Cli.Accuracy;

/// <summary>What commands that learn from files have in common: nothing is written where a file cannot be learned from, and a message says why.</summary>
internal static class LearningRun
{
    /// <param name="learn">Learns, writes what was learned, and says from how many findings.</param>
    public static int Start(ParseResult parsed, Option<FileInfo> to, Func<Stream, int> learn)
    {
        var target = parsed.GetValue(to)!.FullName;
        using var learned = new MemoryStream();
        try
        {
            var count = learn(learned);
            File.WriteAllBytes(target, learned.ToArray());
            Console.WriteLine($"{target}: {learned.Length} bytes, learned from {count} findings.");
            return ExitCode.Done;
        }
        catch (FormatException wrong)
        {
            Problems.Print([new Problem("learning.unreadable", $"{wrong.Message} Nothing was written; mend the file and run it again.")]);
            return ExitCode.Refused;
        }
    }

    /// <exception cref="FormatException">As the reading says, with the file's name.</exception>
    public static T From<T>(ParseResult parsed, Option<FileInfo> from, Func<TextReader, T> read)
    {
        var source = parsed.GetValue(from)!;
        using var reader = source.OpenText();
        try
        {
            return read(reader);
        }
        catch (FormatException wrong)
        {
            throw new FormatException($"{source.FullName}: {wrong.Message}", wrong);
        }
    }
}
