using AreaInspections.Findings.Accuracy;
using AreaInspections.Frameworks;
using AreaInspections.National;
using AreaInspections.Readers.Publishing;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Pages.Publishing;

/// <summary>How reading, coding and counting work, with how right each was when it was measured.</summary>
public sealed class MethodModel : PublicPage
{
    public MeasuredAccuracy Measured { get; } = MeasuredAccuracy.Load();

    /// <summary>The national picture of today: where the words of quantity come from and how many areas are counted.</summary>
    public NationalReport Now { get; private set; } = null!;

    public FrameworkEdition Edition { get; private set; } = null!;

    /// <summary>By how often they are coded.</summary>
    public IEnumerable<ThemeScore> Themes => Measured.Themes.Themes.OrderByDescending(t => t.Right + t.Missed).ThenBy(t => t.Theme, StringComparer.Ordinal);

    /// <summary>Of every 100 themes suggested, how many were right.</summary>
    public double RightOfSuggested => Share(t => t.Right, t => t.Right + t.Wrong);

    /// <summary>Of every 100 themes people gave, how many were suggested.</summary>
    public double FoundOfCoded => Share(t => t.Right, t => t.Right + t.Missed);

    public int FindingsByHand => Measured.Reading.Findings.Sum(f => f.Exact + f.Missed);

    public int FindingsExact => Measured.Reading.Findings.Sum(f => f.Exact);

    public int FieldsRight => Measured.Reading.Fields.Sum(f => f.Right);

    public int FieldsOf => Measured.Reading.Fields.Sum(f => f.Of);

    public void OnGet()
    {
        Now = Record.NationalAsAt(Today);
        Edition = Record.Edition(Now.Edition) ?? Record.Editions[^1];
        Frame = new("How reading, coding and counting work")
        {
            Description = "How reports are read, how findings are sorted by theme, how areas are counted, and how right each step was when it was measured.",
            Crumbs = [new("Home", "/")],
        };
    }

    public string ThemeName(string id) => Record.Codebook.Find(id)?.Name ?? id;

    private double Share(Func<ThemeScore, int> part, Func<ThemeScore, int> of) =>
        Measured.Themes.Themes.Sum(of) is var all and > 0 ? 100.0 * Measured.Themes.Themes.Sum(part) / all : 0;
}
