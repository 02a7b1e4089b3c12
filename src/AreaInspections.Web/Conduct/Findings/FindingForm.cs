using AreaInspections.Findings;
using AreaInspections.Findings.Drafting;
using AreaInspections.Web.Conduct.Evidence;

namespace AreaInspections.Web.Conduct.Findings;

/// <summary>What is typed of a finding; kept as typed until it is right.</summary>
public sealed class FindingForm
{
    /// <summary>Made with the form, so that sending it twice makes one finding.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Version the form was made from; 0 for a new one.</summary>
    public int Version { get; set; }

    public Polarity? Polarity { get; set; }

    public string? Criterion { get; set; }

    public string? Text { get; set; }

    public string? Headline { get; set; }

    public string? Bodies { get; set; }

    public int Order { get; set; }

    /// <remarks>A list that can grow: what the form sends is added to it.</remarks>
    public ICollection<Guid> Evidence { get; init; } = [];

    /// <remarks>A list that can grow: what the form sends is added to it.</remarks>
    public ICollection<string> Themes { get; init; } = [];

    public static FindingForm Of(DraftFinding finding) => new()
    {
        Id = finding.Id,
        Version = finding.Version,
        Polarity = finding.Polarity,
        Criterion = finding.Criterion,
        Text = finding.Text,
        Headline = finding.Headline,
        Bodies = finding.ResponsibleBodies,
        Order = finding.Order,
        Evidence = [.. finding.Evidence],
        Themes = [.. finding.Themes],
    };

    /// <summary>The finding with what was typed. Agreement is to words: where they change it is asked for again.</summary>
    /// <param name="before">As it stood; absent for a new one.</param>
    /// <param name="evidence">What it rests on, see <see cref="CitedEvidence.Kept"/>.</param>
    public DraftFinding On(Guid inspection, DraftFinding? before, IReadOnlyList<Guid> evidence)
    {
        var same = before ?? new DraftFinding { Id = Id, Inspection = inspection, Version = 0, Polarity = Polarity!.Value, Criterion = Criterion!, Text = "" };
        return same.Reworded(string.Join('\n', (Text ?? "").Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0))) with
        {
            Polarity = Polarity!.Value,
            Criterion = Criterion!,
            Headline = string.IsNullOrWhiteSpace(Headline) ? null : Headline.Trim(),
            ResponsibleBodies = string.IsNullOrWhiteSpace(Bodies) ? null : Bodies.Trim(),
            Order = Order,
            Evidence = evidence,
            Themes = [.. Themes.Distinct(StringComparer.Ordinal)],
        };
    }
}
