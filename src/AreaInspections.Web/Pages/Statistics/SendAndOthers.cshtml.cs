using AreaInspections.Statistics;
using AreaInspections.Statistics.Comparison;
using AreaInspections.Web.Publishing;
using AreaInspections.Web.Statistics;

namespace AreaInspections.Web.Pages.Statistics;

/// <summary>Pupils with SEND beside other pupils in England, as at an academic year.</summary>
public sealed class SendAndOthersModel : StatisticsPage
{
    /// <summary>Academic year the first report on the inspections looked back on.</summary>
    public const string FirstReport = "2015-16";

    public Pick Year { get; private set; } = null!;

    /// <summary>Absent where there is nothing to show of any year.</summary>
    public Period? Shown { get; private set; }

    /// <summary>By topic, in the order of the catalogue; each indicator with its groups beside the one without SEN.</summary>
    public IReadOnlyList<IGrouping<string, SendComparison>> Topics { get; private set; } = [];

    /// <summary>Of the first indicators with a ratio, where it is bad to be high: the group that stands out most.</summary>
    public IEnumerable<GroupComparison> Most => Topics.SelectMany(t => t).Where(c => c.Indicator.Direction == Direction.HigherIsWorse)
        .Select(c => c.Groups.Where(g => g.Ratio.Value is not null).MaxBy(g => g.Ratio.Value!.Value)).OfType<GroupComparison>().Take(4);

    public IEnumerable<PublishedFigure> Figures => Topics.SelectMany(t => t).SelectMany(c => c.Figures);

    public void OnGet(string? year)
    {
        var years = SendAgainstOthers.Years(Statistics.Ground()).Select(Period.AcademicYear).OrderDescending().ToList();
        Year = Pick.Of("year", "Academic year", [.. years.Select(y => new Option(y.Code, y.Name))], year, SendComparison.Usual(Statistics, years)?.Code ?? "");
        Shown = years.Select(y => (Period?)y).FirstOrDefault(y => y!.Value.Code == Year.Chosen);
        if (Shown is { } shown)
        {
            Topics = [.. SendComparison.Of(Statistics, shown).GroupBy(c => c.Indicator.Topic)];
        }

        Frame = new($"SEND and other pupils{(Shown is { } s ? $", {s.Name}" : "")}")
        {
            Description = "Pupils with special educational needs and disabilities beside other pupils in England: how many times as often they are excluded, absent and missing, with interval and source.",
            Crumbs = Crumbs,
            Part = "statistics",
            Canonical = Links.SendAndOthers(Shown is { } at && at.Code == year ? at.Code : null),
            SchemaType = "Dataset",
        };
    }
}
