using AreaInspections.Reports;

namespace AreaInspections.Readers.Reports;

/// <summary>
/// Reads what a report says will follow: "The next full area SEND inspection will be within approximately 3 years"; "A monitoring inspection
/// will be carried out within approximately 18 months. The next full reinspection will be within approximately three years."
/// </summary>
internal static class NextStepWording
{
    private static readonly string[] s_about = ["approximately", "around", "about", "approx", "roughly"];

    private static readonly string[] s_numbers =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "twentyone", "twentytwo", "twentythree", "twentyfour",
    ];

    private readonly record struct Span(int Number, bool Years, bool Approximate);

    public static Field<NextInspection> Of(IReadOnlyList<Passage> passages)
    {
        (Span Span, Passage In)? monitoring = null;
        (Span Span, Passage In, bool Again)? full = null;
        foreach (var passage in passages)
        {
            foreach (var sentence in Sentences(passage.Text))
            {
                var folded = Wording.Fold(sentence);
                if (!folded.Contains("inspection", StringComparison.Ordinal) || SpanOf(folded) is not { } span)
                {
                    continue;
                }

                if (Wording.Has(folded, "monitoring inspection") || Wording.Has(folded, "monitoring visit"))
                {
                    monitoring ??= (span, passage);
                }
                else if (Wording.Has(folded, "full") || Wording.Has(folded, "next") || folded.Contains("reinspection", StringComparison.Ordinal))
                {
                    var again = folded.Contains("reinspection", StringComparison.Ordinal) || folded.Contains("re inspection", StringComparison.Ordinal);
                    full ??= (span, passage, again);
                }
            }
        }

        if (monitoring is { } m)
        {
            var then = full is { } f ? Step("fullReinspection", f.Span, null) : null;
            var text = full is null || full.Value.In == m.In ? m.In.Text : m.In.Text + " " + full.Value.In.Text;
            return Field<NextInspection>.Stated(Step("monitoringInspection", m.Span, then), text, m.In.Page, "next.monitoring");
        }

        return full is { } only
            ? Field<NextInspection>.Stated(Step(only.Again ? "fullReinspection" : "fullInspection", only.Span, null), only.In.Text, only.In.Page, "next.full")
            : Field<NextInspection>.NotFound;
    }

    private static NextInspection Step(string kind, Span span, NextInspection? then) =>
        new(kind, span.Years ? span.Number : null, span.Years ? null : span.Number, span.Approximate, then);

    private static IEnumerable<string> Sentences(string text)
    {
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '.' or ';' or '!' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])))
            {
                yield return text[from..i];
                from = i + 1;
            }
        }

        if (from < text.Length)
        {
            yield return text[from..];
        }
    }

    /// <summary>The first number of years or months with whether it is "approximately"; nothing where two numbers stand together ("three to five years").</summary>
    private static Span? SpanOf(string folded)
    {
        var words = folded.Split(' ');
        for (var i = 1; i < words.Length; i++)
        {
            bool? years = words[i] switch { "year" or "years" => true, "month" or "months" => false, _ => null };
            if (years is null || Number(words, i - 1, out var from) is not { } number)
            {
                continue;
            }

            if (from >= 2 && words[from - 1] is "to" or "or" && Number(words, from - 2, out _) is not null)
            {
                return null;
            }

            return new Span(number, years.Value, from >= 1 && s_about.Contains(words[from - 1], StringComparer.Ordinal));
        }

        return null;
    }

    private static int? Number(string[] words, int at, out int from)
    {
        from = at;
        if (int.TryParse(words[at], out var digits))
        {
            return digits is > 0 and < 100 ? digits : null;
        }

        if (at > 0 && words[at - 1] == "twenty" && Array.IndexOf(s_numbers, "twenty" + words[at]) is var pair and > 0)
        {
            from = at - 1;
            return pair;
        }

        return Array.IndexOf(s_numbers, words[at]) is var number and > 0 ? number : null;
    }
}
