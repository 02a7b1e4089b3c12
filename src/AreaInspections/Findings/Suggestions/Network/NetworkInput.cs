namespace AreaInspections.Findings.Suggestions.Network;

/// <summary>A finding as a <see cref="ThemeNetwork"/> reads it: its words in order, a stop after each sentence, and the cues over each word.</summary>
/// <param name="Words">For each place the row of its word; 0 for one that is not known.</param>
/// <param name="Cues">For each place up to <see cref="MostCues"/> rows of cues, or <see cref="NoCue"/>.</param>
/// <param name="Section">0 strength, 1 weakness, 2 recommendation.</param>
internal sealed record NetworkInput(int[] Words, byte[] Cues, int Section)
{
    public const int MostCues = 4;
    public const byte NoCue = byte.MaxValue;

    /// <summary>Stands after each sentence.</summary>
    public const string Stop = ".";

    /// <summary>What follows is not read; no finding of a report is as long.</summary>
    private const int MostPlaces = 240;

    /// <param name="rowOf">Row of a word; 0 where it has none.</param>
    /// <param name="themeOfCue">Place of the theme of each cue, or -1.</param>
    public static NetworkInput Read(FindingFeatures finding, Func<string, int> rowOf, CueLexicon lexicon, IReadOnlyList<int> themeOfCue)
    {
        var text = finding.Text;
        var length = Math.Min(MostPlaces, text.Words.Length + text.Sentences.Length);
        var words = new int[length];
        var placeOf = new int[text.Words.Length];
        var place = 0;
        foreach (var sentence in text.Sentences)
        {
            for (var w = sentence.First; w < sentence.End; w++)
            {
                placeOf[w] = place;
                if (place < length) words[place++] = rowOf(text.Words[w].Text);
            }

            if (place < length) words[place++] = rowOf(Stop);
        }

        return new NetworkInput(words, Over(finding, placeOf, length, lexicon, themeOfCue), SectionOf(finding.Polarity));
    }

    /// <returns>The same as if no cue stood over any word.</returns>
    public NetworkInput WithoutCues()
    {
        var none = new byte[Cues.Length];
        Array.Fill(none, NoCue);
        return this with { Cues = none };
    }

    private static byte[] Over(FindingFeatures finding, int[] placeOf, int length, CueLexicon lexicon, IReadOnlyList<int> themeOfCue)
    {
        var cues = new byte[length * MostCues];
        Array.Fill(cues, NoCue);
        for (var grade = CueGrade.Names; grade >= CueGrade.Against; grade--)
        {
            foreach (var hit in finding.Hits)
            {
                if (lexicon.Cues[hit.Cue].Grade == grade && themeOfCue[hit.Cue] >= 0) Mark(hit, (byte)((themeOfCue[hit.Cue] * NetworkShape.Grades) + (int)grade));
            }
        }

        return cues;

        void Mark(CueHit hit, byte cue)
        {
            for (var w = hit.First; w < hit.End && placeOf[w] < length; w++)
            {
                var over = cues.AsSpan(placeOf[w] * MostCues, MostCues);
                if (!over.Contains(cue) && over.IndexOf(NoCue) is var free and >= 0) over[free] = cue;
            }
        }
    }

    private static int SectionOf(Polarity polarity) => polarity switch
    {
        Polarity.Strength => 0,
        Polarity.Weakness => 1,
        _ => 2,
    };
}
