namespace AreaInspections.Findings.Suggestions;

/// <summary>
/// Phases to which a finding is limited or that it singles out. A finding that merely passes by a phase, in a sentence beside several others, gets none
/// beyond the ones its opening names.
/// </summary>
public static class PhaseDetector
{
    /// <summary>Each sign with the blanks around its words.</summary>
    private static readonly (string Phase, string[] Signs)[] Phases = Spaced(
    [
        ("early-years", ["early years", "pre school", "preschool", "under fives", "under five", "nursery", "nurseries", "young children", "babies", "portage", "two year", "antenatal", "ante natal", "expectant"]),
        ("primary", ["primary school", "primary schools", "primary aged", "primary age", "primary phase", "key stage 2", "school age"]),
        ("secondary", ["secondary school", "secondary schools", "secondary aged", "secondary age", "secondary phase", "secondary age pupils", "key stage 4", "aged 11 to 16"]),
        ("post-16", ["post 16", "aged over 16", "aged 16", "16 to 18", "sixth form", "further education"]),
        ("post-19", ["post 19", "aged 19", "19 to 25", "18 to 25", "aged 18 to 25", "18 25"]),
    ]);

    /// <returns>Ids of the codebook in its order; empty for a finding about all ages.</returns>
    public static IReadOnlyList<string> Detect(FindingText finding)
    {
        var found = new List<string>(2);
        var sentences = finding.Sentences.Select(s => " " + string.Join(' ', finding.Words[s.First..s.End].Select(w => w.Text)) + " ").ToList();
        foreach (var (phase, signs) in Phases)
        {
            var naming = sentences.Count(s => Array.Exists(signs, sign => s.Contains(sign, StringComparison.Ordinal)));
            if (naming > 0 && (naming * 2 >= sentences.Count || Array.Exists(signs, sign => sentences[0].Contains(sign, StringComparison.Ordinal)))) found.Add(phase);
        }

        return found;
    }

    private static (string Phase, string[] Signs)[] Spaced((string Phase, string[] Signs)[] phases) => [.. phases.Select(p => (p.Phase, p.Signs.Select(s => $" {s} ").ToArray()))];
}
