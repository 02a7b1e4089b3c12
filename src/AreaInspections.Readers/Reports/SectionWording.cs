namespace AreaInspections.Readers.Reports;

/// <summary>
/// The headings by which sections are known, as folded words (see <see cref="Wording.Fold"/>); <c>*</c> stands for any words or none. It is
/// kept in code because it is needed within milliseconds of the start; the editions of the framework list the same sections as data.
/// </summary>
internal static class SectionWording
{
    /// <summary>Sections of full and monitoring reports under the 2023 edition, in their order.</summary>
    public static IReadOnlyList<SectionHeading> Report2023 { get; } =
    [
        new("outcome", "inspection outcome", "inspection outcomes", "inspection evaluation", "inspection evaluation and outcome", "outcome of * inspection",
            "evaluation of * inspection", "monitoring inspection outcome", "inspection findings and outcome", "outcome", "inspection judgement"),
        new("about", "information about the * partnership", "information about the local area", "about the * partnership", "information about this * partnership"),
        new("experience", "what is it like to be a child * area", "what it is like to be a child * area", "what is it like to be a child or young person *",
            "what is it like * children and young people * area", "what is life like * area"),
        new("effective", "what is the * partnership doing that is effective", "what is the * doing * effective", "what is * partnership doing * effective",
            "what does the * partnership do that is effective", "what is working well"),
        new("needsToImprove", "what does the * partnership need to do better", "what does the * need to * better", "what does * partnership need to * better",
            "what the * partnership needs to do better", "what needs to improve"),
        new("areasForPriorityAction", "areas for priority action", "area for priority action", "areas of priority action", "areas for priority actions",
            "areas requiring priority action", "priority action areas"),
        new("areasForImprovement", "areas for improvement", "area for improvement", "areas of improvement", "areas for improvements", "areas for further improvement"),
        new("details", "local area partnership details", "* partnership details", "local area details", "details of the * partnership"),
        new("aboutInspection", "information about this inspection", "information about the inspection", "information about this * inspection", "about this inspection", "about the inspection"),
        new("team", "inspection team", "the inspection team", "inspection team members", "inspectors"),
    ];

    /// <summary>Further sections of a monitoring report: what was found for each area for priority action.</summary>
    public static IReadOnlyList<SectionHeading> Monitoring2023 { get; } =
    [
        .. Report2023,
        new("progress", "progress * priority action", "progress * areas for priority action", "findings", "monitoring inspection findings", "inspection findings", "main findings"),
        new("nextSteps", "next steps"),
    ];

    /// <summary>Sections of an outcome letter under the 2016 edition, in their order.</summary>
    public static IReadOnlyList<SectionHeading> Letter2016 { get; } =
    [
        new("mainFindings", "main findings", "summary of main findings", "main findings of the inspection"),
        new("identify", "the effectiveness of the local area in identifying *", "effectiveness of the local area in identifying *", "the effectiveness of * in identifying *"),
        new("meet", "the effectiveness of the local area in assessing *", "the effectiveness of the local area in meeting *", "effectiveness of the local area in assessing *",
            "effectiveness of the local area in meeting *", "the effectiveness of * in assessing *", "the effectiveness of * in meeting *"),
        new("improve", "the effectiveness of the local area in improving *", "effectiveness of the local area in improving *", "the effectiveness of * in improving *"),
        new("statement", "the inspection raises significant concerns *", "the inspection raised significant concerns *", "inspection raises significant concerns *",
            "areas of significant weakness", "significant weaknesses", "significant areas of weakness", "written statement of action"),
    ];

    /// <summary>Sections of a revisit letter under the 2016 edition.</summary>
    public static IReadOnlyList<SectionHeading> Revisit2016 { get; } =
    [
        new("mainFindings", "main findings", "summary of main findings", "summary"),
        new("progress", "progress * significant weaknesses", "progress * areas of significant weakness", "progress * weaknesses identified *"),
    ];

    /// <summary>The two halves of each aspect of an outcome letter.</summary>
    public static IReadOnlyList<SectionHeading> AspectHalves { get; } =
    [
        new("strengths", "strengths", "strength"),
        new("development", "areas for development", "area for development", "areas for improvement", "areas of development"),
    ];
}

/// <summary>A section and the headings by which it is known.</summary>
/// <param name="Kind">Id of the section in the edition of the framework.</param>
/// <param name="Variants">Folded words, the usual wording first; <c>*</c> stands for any words or none.</param>
internal sealed record SectionHeading(string Kind, params IReadOnlyList<string> Variants)
{
    /// <summary>The longest heading ever met has some twenty words; longer text is never one.</summary>
    private const int MostCharacters = 190;

    private readonly string[][] _variants = [.. Variants.Select(v => v.Split(' '))];

    public bool Fits(string folded) => Fits(Words(folded));

    /// <param name="words">Of a folded text, see <see cref="Words"/>.</param>
    public bool Fits(string[] words)
    {
        foreach (var variant in _variants)
        {
            if (words.Length > 0 && Fits(words, variant))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words a heading is compared with; none where the text is too long to be one.</summary>
    public static string[] Words(string folded) => folded.Length is 0 or > MostCharacters ? [] : folded.Split(' ');

    /// <summary>Characters of a heading that runs into its text ("Inspection outcome The arrangements …"); 0 where the text does not begin so.</summary>
    public int Leads(string text)
    {
        foreach (var variant in Variants)
        {
            // Only whole wordings of several words, and only where a new sentence follows.
            if (variant.Contains(' ', StringComparison.Ordinal) && !variant.Contains('*', StringComparison.Ordinal)
                && text.StartsWith(variant, StringComparison.OrdinalIgnoreCase) && text.AsSpan(variant.Length) is [' ', var next, ..] && char.IsUpper(next))
            {
                return variant.Length;
            }
        }

        return 0;
    }

    private static bool Fits(ReadOnlySpan<string> words, ReadOnlySpan<string> variant)
    {
        for (var i = 0; i < variant.Length; i++)
        {
            if (variant[i] == "*")
            {
                var rest = variant[(i + 1)..];
                for (var skip = i; skip <= words.Length; skip++)
                {
                    if (Fits(words[skip..], rest))
                    {
                        return true;
                    }
                }

                return false;
            }

            if (i >= words.Length || words[i] != variant[i])
            {
                return false;
            }
        }

        return words.Length == variant.Length;
    }
}
