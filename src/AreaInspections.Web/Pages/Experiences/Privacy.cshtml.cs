using AreaInspections.Experiences;
using AreaInspections.Readers.Experiences;
using AreaInspections.Web.Experiences;

namespace AreaInspections.Web.Pages.Experiences;

/// <summary>What becomes of what somebody tells, for adults and for young people; as in <c>docs/records</c>.</summary>
public sealed class PrivacyModel(IConfiguration configuration) : FormPage
{
    private static readonly RetentionRules s_kept = RetentionReader.Load();

    /// <summary>Whether it speaks to somebody under 18.</summary>
    public bool Young { get; private set; }

    /// <summary>E-mail address of whoever runs the service; absent where none is set.</summary>
    public string? Contact => configuration["Site:Contact"] is { Length: > 0 } contact ? contact : null;

    /// <summary>The notice in its order; lines of one kind that follow each other stand together.</summary>
    public IReadOnlyList<(NoticeLine Kind, IReadOnlyList<string> Lines)> Notice
    {
        get
        {
            var notice = new List<(NoticeLine Kind, List<string> Lines)>();
            foreach (var line in Texts.With(Young ? "privacy.for-young" : "privacy.for-adults", Days("draft"), Years("account"), Days("contact"), Days("refused"), Days("printed-original"), Days("backup"), Years("safeguarding-record")).Split('\n'))
            {
                var (kind, text) = line switch
                {
                    ['#', ' ', .. var heading] => (NoticeLine.Heading, heading),
                    ['-', ' ', .. var item] => (NoticeLine.Item, item),
                    _ => (NoticeLine.Paragraph, line),
                };
                if (notice.Count == 0 || notice[^1].Kind != kind)
                {
                    notice.Add((kind, []));
                }

                notice[^1].Lines.Add(text);
            }

            return [.. notice.Select(n => (n.Kind, (IReadOnlyList<string>)n.Lines))];
        }
    }

    public void OnGet(int young)
    {
        Young = young == 1;
        Speak(null);
        Show(Texts[Young ? "start.privacy.link.young" : "start.privacy.link"]);
    }

    /// <summary>Days for which this is kept.</summary>
    /// <param name="rule">As the table of retention names it.</param>
    private static object Days(string rule) => s_kept[rule].Days ?? 0;

    /// <summary>Whole years for which this is kept.</summary>
    private static object Years(string rule) => (s_kept[rule].Days ?? 0) / 365;
}

/// <summary>How a line of the notice begins in <c>FormTexts.resx</c>: <c># </c> a heading, <c>- </c> an item of a list.</summary>
public enum NoticeLine
{
    Paragraph,
    Heading,
    Item,
}
