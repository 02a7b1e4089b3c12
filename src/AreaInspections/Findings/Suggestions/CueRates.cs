namespace AreaInspections.Findings.Suggestions;

/// <summary>Learns how often a cue tells the truth.</summary>
internal static class CueRates
{
    /// <summary>A cue counts as if it had been seen this often before, with the rate of its grade.</summary>
    private const double Before = 3;

    /// <returns>For each cue of the lexicon: share of the findings with it that carry its theme.</returns>
    public static float[] Learn(CueLexicon lexicon, IReadOnlyList<int> themeOfCue, IEnumerable<(FindingFeatures Features, bool[] Carries)> findings)
    {
        var seen = new int[lexicon.Cues.Count];
        var right = new int[lexicon.Cues.Count];
        foreach (var (features, carries) in findings)
        {
            foreach (var cue in features.Hits.Select(h => h.Cue).Distinct())
            {
                if (themeOfCue[cue] < 0) continue;
                seen[cue]++;
                if (carries[themeOfCue[cue]]) right[cue]++;
            }
        }

        var ofGrade = Enum.GetValues<CueGrade>().Select(g =>
        {
            var cues = Enumerable.Range(0, seen.Length).Where(c => lexicon.Cues[c].Grade == g).ToList();
            return (1.0 + cues.Sum(c => right[c])) / (2.0 + cues.Sum(c => seen[c]));
        }).ToArray();
        return [.. seen.Select((n, c) => MathF.Round((float)((right[c] + (Before * ofGrade[(int)lexicon.Cues[c].Grade])) / (n + Before)), 3))];
    }
}
