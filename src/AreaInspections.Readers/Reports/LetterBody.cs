using AreaInspections.Reports;

namespace AreaInspections.Readers.Reports;

/// <summary>A letter without its signatures and its list of copies.</summary>
/// <param name="Signatures">Who signed, as a section; absent where there is no "Yours sincerely".</param>
internal sealed record LetterBody(IReadOnlyList<Passage> Passages, Section? Signatures)
{
    public static LetterBody Of(IReadOnlyList<Passage> body)
    {
        var close = -1;
        for (var i = 0; i < body.Count && close < 0; i++)
        {
            close = body[i].Folded.StartsWith("yours sincerely", StringComparison.Ordinal) || body[i].Folded.StartsWith("yours faithfully", StringComparison.Ordinal) ? i : -1;
        }

        if (close < 0)
        {
            return new LetterBody(body, null);
        }

        var signed = body.Skip(close + 1).TakeWhile(p => !IsCopyList(p.Folded)).ToList();
        return new LetterBody([.. body.Take(close)], new Section(new ReportSection("team", body[close].Text, body[close].Page), signed));
    }

    internal static bool IsCopyList(string folded) =>
        folded is "cc" || folded.StartsWith("cc ", StringComparison.Ordinal) || folded.StartsWith("copied to", StringComparison.Ordinal) || folded.StartsWith("copies to", StringComparison.Ordinal);
}

/// <summary>Days a letter tells of in its sentences.</summary>
internal static class LetterDates
{
    private const int MostPassages = 40;

    /// <summary>"Between 23 and 27 January 2017, Ofsted and the Care Quality Commission conducted a joint inspection of …".</summary>
    public static Field<DateRange> Inspection(IReadOnlyList<Passage> body)
    {
        foreach (var passage in body.Take(MostPassages))
        {
            if (!Wording.Has(passage.Folded, "inspection") && !Wording.Has(passage.Folded, "revisited") && !Wording.Has(passage.Folded, "inspected"))
            {
                continue;
            }

            var days = DateWording.All(passage.Text, out _);
            if (days.Count == 0)
            {
                continue;
            }

            // Later dates of the sentence are those of earlier inspections or statements.
            return Opens(passage.Text, days[0])
                ? Field<DateRange>.Stated(days[0].Range, passage.Text.Substring(days[0].At, days[0].Length), passage.Page, "letter.opening-sentence")
                : Field<DateRange>.Ambiguous(passage.Text, passage.Page);
        }

        return Field<DateRange>.NotFound;
    }

    private static bool Opens(string text, PrintedDays days)
    {
        var before = Wording.Fold(text.AsSpan(0, days.At));
        return before.Length == 0 || before is "between" or "from" or "on" or "during" || Wording.Has(before, "inspection") || Wording.Has(before, "revisit");
    }
}
