using AreaInspections.Reports;

namespace AreaInspections.Readers.Reports;

/// <summary>
/// Reads the outcome of a 2023 report from the words of its outcome section. Each of the three outcomes has words no other one has; words of
/// two outcomes, or of none, are never resolved by guessing.
/// </summary>
internal static class OutcomeWording
{
    private static readonly (string Code, string[] Words)[] s_outcomes =
    [
        ("typicallyPositive", ["positive experiences", "typically positive", "typically lead to positive"]),
        ("inconsistent", ["inconsistent experiences", "lead to inconsistent", "inconsistencies in the experiences"]),
        ("systemicFailings", ["systemic failings", "widespread failings", "widespread and or systemic", "widespread or systemic", "significant concerns"]),
    ];

    public static Field<string> Of(IReadOnlyList<Passage> passages)
    {
        string? met = null;
        Passage? where = null;
        foreach (var passage in passages)
        {
            foreach (var (code, words) in s_outcomes)
            {
                if (!Array.Exists(words, w => Wording.Has(passage.Folded, w)))
                {
                    continue;
                }

                if (met is not null && met != code)
                {
                    return Field<string>.Ambiguous(where!.Text + " " + passage.Text, where.Page);
                }

                (met, where) = (code, where ?? passage);
            }
        }

        return met is null ? Field<string>.NotFound : Field<string>.Stated(met, where!.Text, where.Page, "outcome.words");
    }

    /// <summary>Whether the outcome section asks for a priority action plan; not found where there is no such section.</summary>
    public static Field<bool> PlanRequired(IReadOnlyList<Passage> passages)
    {
        foreach (var passage in passages)
        {
            if (Wording.Has(passage.Folded, "priority action plan"))
            {
                var refused = Wording.Has(passage.Folded, "not require") || Wording.Has(passage.Folded, "not required") || Wording.Has(passage.Folded, "no longer");
                return Field<bool>.Stated(!refused, passage.Text, passage.Page, "plan.words");
            }
        }

        return passages is [var first, ..]
            ? Field<bool>.Stated(false, first.Text, first.Page, "plan.unmentioned")
            : Field<bool>.NotFound;
    }
}
