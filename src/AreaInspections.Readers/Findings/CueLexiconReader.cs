using AreaInspections.Findings.Suggestions;

namespace AreaInspections.Readers.Findings;

/// <summary>Reads the cue file. Its own head says how it is written.</summary>
public static class CueLexiconReader
{
    private const int ShortReach = 4;
    private const int LongReach = 14;

    /// <exception cref="FormatException">A line that is neither heading, fold nor cue.</exception>
    public static CueLexicon Read(TextReader reader)
    {
        var folds = new List<(string, string[])>();
        var cues = new List<Cue>(1200);
        var theme = "";
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            line = line.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') theme = line[1..^1];
            else if (theme == "fold") AddFolds(line, number, folds);
            else cues.Add(ReadCue(theme, line, number));
        }

        return new CueLexicon(new PhraseFolds(folds), cues);
    }

    private static void AddFolds(string line, int number, List<(string, string[])> folds)
    {
        var sides = line.Split('=', 2, StringSplitOptions.TrimEntries);
        if (sides.Length != 2) throw new FormatException($"Line {number}: a fold is written 'word = phrase | phrase'.");
        foreach (var phrase in sides[1].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            folds.Add((sides[0], phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        }
    }

    private static Cue ReadCue(string theme, string line, int number)
    {
        if (line.Length < 3 || line[0] is < '0' or > '3' || line[1] != ' ') throw new FormatException($"Line {number}: a cue begins with its grade, 0 to 3.");
        var places = new List<CuePlace>(3);
        var reach = 0;
        foreach (var part in line[2..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is "_" or "...")
            {
                reach = part == "_" ? ShortReach : LongReach;
                continue;
            }

            var forms = part.Split('|');
            places.Add(new CuePlace([.. forms.Where(f => f[^1] != '*')], [.. forms.Where(f => f[^1] == '*').Select(f => f[..^1])], reach));
            reach = 0;
        }

        return new Cue(theme, (CueGrade)(line[0] - '0'), line, [.. places]);
    }
}
