namespace AreaInspections.Findings.Suggestions;

/// <summary>Which side of access to therapy a finding speaks of: time to be seen, contact, quality once received, what is offered at all.</summary>
public static class TherapySubtypes
{
    /// <summary>The theme that has these subtypes.</summary>
    public const string Theme = "therapy-access";

    private static readonly string[] Waiting = ["wait", "delay", "backlog", "slow", "timel", "whilewait", "quickl", "promptl", "swiftl"];
    private static readonly string[] Contact = ["continuity", "ongoing", "frequency", "regular", "caseload", "discharg", "limited", "sessions", "throughout", "until"];
    private static readonly string[] Quality = ["quality", "effective", "skilled", "expert", "outcomes", "impact", "integrated", "bespoke", "consult"];

    /// <returns>The subtypes, in the codebook's order; <c>offer</c> where the finding says nothing of the others.</returns>
    public static IReadOnlyList<string> Of(FindingText finding)
    {
        if (Speaks(finding, Waiting)) return ["waiting"];
        if (Speaks(finding, Contact)) return ["contact"];
        return Speaks(finding, Quality) && !Speaks(finding, ["commission", "training", "advice", "drop"]) ? ["quality"] : ["offer"];
    }

    private static bool Speaks(FindingText finding, string[] beginnings) =>
        finding.Words.Any(w => Array.Exists(beginnings, b => w.Text.StartsWith(b, StringComparison.Ordinal)));
}
