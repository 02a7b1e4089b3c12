using AreaInspections.Areas;
using AreaInspections.Findings;
using AreaInspections.Reports;

namespace AreaInspections.Readers.Reports;

/// <summary>What every kind of report is built from: the file, its passages, its title and the area the title names.</summary>
internal sealed record ReportDraft(ReportSource Source, ReportDocument Document, Title? Title, AreaRegister Areas)
{
    public static ReportDraft Of(ReportSource source, ReportDocument document, Title? title, AreaRegister areas) => new(source, document, title, areas);

    /// <summary>A report of that kind with nothing read but its text.</summary>
    public PublishedReport Empty(ReportKind kind) => new()
    {
        Source = Source,
        Kind = kind,
        Area = Field<AreaReference>.NotFound,
        Inspection = Field<DateRange>.NotFound,
        PreviousInspection = Field<PreviousInspection>.NotFound,
        Outcome = Field<string>.NotFound,
        NextInspection = Field<NextInspection>.NotFound,
        PriorityActionPlanRequired = Field<bool>.NotFound,
        LocalAuthority = Field<string>.NotFound,
        Text = new TextLayer(ReportReader.Extractor, Document.Text.Pages),
    };

    /// <summary>The area of the title with its code on the first day of the inspection; without a date its present code.</summary>
    public Field<AreaReference> Area(Field<DateRange> inspection)
    {
        if (Title?.AreaName is not { } name)
        {
            return Field<AreaReference>.NotFound;
        }

        var on = inspection.Status == FieldStatus.Stated ? inspection.Value.Start : DateOnly.MaxValue;
        var area = Areas.ByName(name, on);
        return Field<AreaReference>.Stated(new AreaReference(name, area?.CodeOn(on), area?.Id), Title.Text, Title.Page, "title.area");
    }

    /// <summary>First part of the labels of findings: Ofsted's number of the area, else the number the file name begins with, else the hash.</summary>
    public string LabelOf(Field<AreaReference> area)
    {
        if (area.Value?.Id is { } id && Areas.Find(id)?.OfstedUrn is { Length: > 0 } urn)
        {
            return urn;
        }

        var digits = Source.FileName.AsSpan();
        var end = 0;
        while (end < digits.Length && char.IsAsciiDigit(digits[end]))
        {
            end++;
        }

        return end >= 5 ? Source.FileName[..end] : Source.Sha256[..Math.Min(8, Source.Sha256.Length)];
    }

    /// <summary>The findings with ordinals that count within a letter.</summary>
    public static IReadOnlyList<Finding> Numbered(string document, IEnumerable<LetteredDraft> drafts)
    {
        Dictionary<string, int> ordinals = new(StringComparer.Ordinal);
        List<Finding> findings = [];
        foreach (var (draft, letter) in drafts)
        {
            var ordinal = ordinals.GetValueOrDefault(letter) + 1;
            ordinals[letter] = ordinal;
            findings.Add(draft.Finding(document, letter, ordinal));
        }

        return findings;
    }
}
