using AreaInspections.Reports;

namespace AreaInspections.Readers.Reports;

/// <summary>Reads the labelled dates of a 2023 title page, whether label and value stand in one paragraph, in two, or in two cells.</summary>
internal sealed class TitleDates
{
    /// <summary>Labels as folded words; the longer of two that fit at one place wins.</summary>
    private static readonly (string Words, Label Label)[] s_labels =
    [
        ("dates of previous inspections", Label.Previous), ("dates of previous inspection", Label.Previous),
        ("date of previous inspections", Label.Previous), ("date of previous inspection", Label.Previous),
        ("dates of the previous inspection", Label.Previous), ("date of the previous inspection", Label.Previous),
        ("dates of last inspection", Label.Previous), ("date of last inspection", Label.Previous),
        ("previous inspection dates", Label.Previous), ("previous inspection date", Label.Previous),
        ("previous inspections", Label.Previous), ("previous inspection", Label.Previous),
        ("dates of previous full inspection", Label.Previous), ("date of previous full inspection", Label.Previous),
        ("dates of previous area send inspection", Label.Previous), ("date of previous area send inspection", Label.Previous),
        ("monitoring inspection dates", Label.Inspection), ("monitoring inspection date", Label.Inspection),
        ("dates of monitoring inspection", Label.Inspection), ("date of monitoring inspection", Label.Inspection),
        ("inspection dates", Label.Inspection), ("inspection date", Label.Inspection),
        ("dates of this inspection", Label.Inspection), ("date of this inspection", Label.Inspection),
        ("dates of inspection", Label.Inspection), ("date of inspection", Label.Inspection),
        ("date of publication", Label.Other), ("publication date", Label.Other), ("date published", Label.Other), ("report published", Label.Other),
    ];

    private enum Label { Inspection, Previous, Other }

    public required Field<DateRange> Inspection { get; init; }

    public required Field<PreviousInspection> Previous { get; init; }

    /// <param name="title">Passages of the title page, up to the first section.</param>
    public static TitleDates Of(IReadOnlyList<Passage> title)
    {
        var found = Labelled(title);
        return new TitleDates
        {
            Inspection = found.Find(f => f.Label == Label.Inspection) is { } own ? Days(own) : Field<DateRange>.NotFound,
            Previous = found.Find(f => f.Label == Label.Previous) is { } earlier ? Earlier(earlier) : Field<PreviousInspection>.NotFound,
        };
    }

    private sealed record Value(Label Label, string Text, int Page);

    private static Field<DateRange> Days(Value value) =>
        DateWording.Only(value.Text) is { } days
            ? Field<DateRange>.Stated(days.Range, value.Text, value.Page, "title.inspection-dates")
            : Field<DateRange>.Ambiguous(value.Text, value.Page);

    private static Field<PreviousInspection> Earlier(Value value)
    {
        var days = DateWording.All(value.Text, out var unreadable);
        if (days.Count == 0 && unreadable.Count == 0)
        {
            var folded = Wording.Fold(value.Text);
            var none = Wording.Has(folded, "not previously inspected") || Wording.Has(folded, "not been inspected") || Wording.Has(folded, "no previous")
                || Wording.Has(folded, "first inspection") || folded is "none" or "not applicable" or "n a" or "not inspected";
            return none
                ? Stated(new(PreviousInspectionStatus.NotPreviouslyInspected, null, null, value.Text), "title.not-previously-inspected")
                : value.Text.Length == 0 ? Field<PreviousInspection>.NotStated : Field<PreviousInspection>.Ambiguous(value.Text, value.Page);
        }

        if (unreadable.Count > 0 || (days.Count > 1 && !NamesTheFirst(value.Text, days[0])))
        {
            return Field<PreviousInspection>.Ambiguous(value.Text, value.Page);
        }

        return Stated(new(PreviousInspectionStatus.Stated, days[0].Start, days[0].End, value.Text), days.Count > 1 ? "title.previous-first-of-several" : "title.previous-dates");

        Field<PreviousInspection> Stated(PreviousInspection previous, string rule) => Field<PreviousInspection>.Stated(previous, value.Text, value.Page, rule);
    }

    /// <summary>"The previous full inspection was on 19 March 2018. There was …": the sentence itself says which date is meant.</summary>
    private static bool NamesTheFirst(string text, PrintedDays first)
    {
        var before = Wording.Fold(text.AsSpan(0, first.At));
        return Wording.Has(before, "inspection was") || Wording.Has(before, "inspection took place") || Wording.Has(before, "inspection carried out") || Wording.Has(before, "last inspected");
    }

    private static List<Value> Labelled(IReadOnlyList<Passage> title)
    {
        List<Value> values = [];
        for (var i = 0; i < title.Count; i++)
        {
            var places = Places(title[i].Text);
            for (var p = 0; p < places.Count; p++)
            {
                var end = p + 1 < places.Count ? places[p + 1].At : title[i].Text.Length;
                var text = title[i].Text[places[p].End..end].Trim().TrimStart(':', '-', '–').Trim();
                if (p + 1 == places.Count)
                {
                    text = WithNext(text, title, i, places[p].Label);
                }

                values.Add(new Value(places[p].Label, text, title[i].Page));
            }
        }

        return values;
    }

    /// <summary>The value stands in the following passage, or runs on into it.</summary>
    private static string WithNext(string text, IReadOnlyList<Passage> title, int at, Label label)
    {
        if (label == Label.Other || at + 1 >= title.Count || Places(title[at + 1].Text).Count > 0 || TitleWording.KindOf(title[at + 1].Folded) is not null)
        {
            return text;
        }

        var unfinished = text.Length == 0 || (DateWording.All(text, out _).Count == 0 && text.Any(char.IsAsciiDigit))
            || text.EndsWith(" to", StringComparison.Ordinal) || text.EndsWith('–') || text.EndsWith('-');
        return unfinished ? (text + " " + title[at + 1].Text).Trim() : text;
    }

    /// <summary>Labels at the start of the text, and inside it where a colon or a value follows, so that a sentence that speaks of an inspection is none.</summary>
    private static List<(Label Label, int At, int End)> Places(string text)
    {
        List<(Label, int At, int End)> places = [];
        foreach (var (words, label) in s_labels)
        {
            for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.OrdinalIgnoreCase))
            {
                var (from, to) = (at, at + words.Length);
                var parted = (from == 0 || !char.IsLetter(text[from - 1])) && (to == text.Length || !char.IsLetter(text[to]));
                if (parted && (from == 0 || StartsWithValue(text[to..])) && !places.Exists(p => from < p.End && p.At < to))
                {
                    places.Add((label, from, to));
                }
            }
        }

        places.Sort((a, b) => a.At.CompareTo(b.At));
        return places;
    }

    private static bool StartsWithValue(string rest)
    {
        rest = rest.TrimStart();
        return rest.Length == 0 || rest[0] == ':' || char.IsAsciiDigit(rest[0]) || rest.StartsWith("Not ", StringComparison.OrdinalIgnoreCase);
    }
}
