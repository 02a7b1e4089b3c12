using AreaInspections.Documents.Letters;
using AreaInspections.Findings;
using AreaInspections.Findings.Drafting;
using AreaInspections.Frameworks;
using AreaInspections.Letters;
using AreaInspections.Readers.Letters;
using AreaInspections.Tests.Conduct;
using CsCheck;

namespace AreaInspections.Tests.Letters;

/// <summary>A letter of any length, with everything that stands in sentences of real ones: quotes, dashes, brackets, figures, names.</summary>
/// <param name="Team">Name and inspectorate, those of Ofsted first.</param>
public sealed record GeneratedLetter(FrameworkEdition Edition, string Outcome, IReadOnlyList<DraftFinding> Findings, IReadOnlyList<(string Name, string Body)> Team)
{
    private const string Bodies = "Ambleford Council and NHS Vale of Nowhere Integrated Care Board";

    private static readonly string[] s_words =
    [
        "children", "young people", "families", "leaders", "waits", "plans", "help", "schools", "therapists", "well-being", "long-term", "across the area", "in time", "too often", "children’s", "‘a lifeline’",
        "“fight for everything”", "58 weeks", "(EHC)", "O’Brien", "Zoë", "94%", "2018/19", "£1.2 million", "– for example –", "0 to 25", "however,", "therefore;", "SEND", "e.g.", "and/or", "because", "know", "wait for", "have",
    ];

    private static readonly string[] s_names = ["Zoë D’Arcy", "Mary-Anne O’Brien", "Seán Ó Briain", "Anne-Marie de la Cruz", "Olive Lead", "Carl Care", "Wei Li", "Siân ap Rhys", "J. R. Hartley"];

    private static readonly Gen<string> s_sentence =
        from words in Pick(s_words).Array[3, 30]
        from end in Pick([".", ".", ".", "?", "’."])
        select $"Inspectors found {string.Join(' ', words).TrimEnd(',', ';', '–', ' ', '.')}{(end == "’." ? " ‘good’." : end)}";

    /// <summary>One sentence or a long paragraph; its first words are no other's.</summary>
    private static readonly Gen<string> s_text =
        from many in Gen.OneOf(Gen.Int[1, 3], Gen.Int[1, 3], Gen.Int[4, 12])
        from sentences in s_sentence.Array[many]
        select string.Join(' ', sentences);

    private static readonly Gen<(FrameworkEdition, string)> s_kind = Pick([.. SampleLetter.All]);

    public static Gen<GeneratedLetter> Any { get; } =
        from kind in s_kind
        from findings in Printed(kind.Item1, kind.Item2)
        from names in Gen.Shuffle(s_names)
        from ofsted in Gen.Int[1, 4]
        select new GeneratedLetter(kind.Item1, kind.Item2, findings, [.. names.Take(ofsted).Select(n => (n, "Ofsted")), .. names.Skip(ofsted).Take(2).Select(n => (n, "CQC"))]);

    public Letter Letter => new LetterSources(SampleInspection.Id(1), Edition, LetterWordingReader.Load(Edition.Id), Facts, Findings, Outcome, 1).Assemble().Value;

    public LetterSheet Sheet => LetterSetting.Set(Letter, Edition, LetterMark.Published, Letterhead.Inspectorates);

    /// <summary>Those who signed a letter, those who carried out what a report is about.</summary>
    public IEnumerable<(string Name, string Body)> Named => Edition.Document == "report" ? Team : [Team[0], Team.First(t => t.Body == "CQC")];

    private LetterFacts Facts => new(SampleLetter.Facts.Words, new Dictionary<string, IReadOnlyList<string>>(SampleLetter.Facts.Lists)
    {
        ["team"] = [.. Team.Select((t, i) => t.Body == "Ofsted" ? $"{t.Name}, {(i == 0 ? "HMI, lead inspector" : "Ofsted Inspector")}, Ofsted" : $"{t.Name}, Children’s Services Inspector, CQC")],
        ["signatures"] = [$"{Team[0].Name}, Regional Director, for Ofsted", $"{Team.First(t => t.Body == "CQC").Name}, Deputy Chief Inspector, Primary Medical Services and Integrated Care, for the CQC"],
    });

    /// <summary>Significant weaknesses are named in a list within a sentence.</summary>
    private static string Text(Polarity polarity, FrameworkEdition edition, string first, string text) =>
        polarity == Polarity.Priority && edition.Document == "letter" ? $"{char.ToLowerInvariant(first[0])}{first[1..]}: {text.TrimEnd('.', '?', '’')}" : $"{first}. {text}";

    private static Gen<T> Pick<T>(T[] from) => Gen.Int[0, from.Length - 1].Select(i => from[i]);

    private static Gen<DraftFinding[]> Printed(FrameworkEdition edition, string outcome)
    {
        var places = edition.Sections.Where(s => s.Polarity is not null && (s.When is null || s.When == outcome))
            .SelectMany(s => s.Within.Count > 0 ? s.Within.Select(w => (Polarity: s.Polarity!.Value, Criterion: w)) : [(s.Polarity!.Value, edition.Criteria[0].Id)]).ToList();
        return from counts in Gen.Int[1, 8].Array[places.Count]
               from texts in s_text.Array[counts.Sum()]
               from headlines in s_sentence.Array[counts.Sum()]
               from main in Gen.Bool.Array[counts.Sum()]
               select places.SelectMany((p, i) => Enumerable.Repeat(p, counts[i])).Select((p, i) => SampleInspection.Finding(1000 + i, p.Polarity, p.Criterion, Text(p.Polarity, edition, $"Matter {i + 1}", texts[i])) with
               {
                   Headline = main[i] ? $"Main matter {i + 1}. {headlines[i]}" : null,
                   ResponsibleBodies = p.Polarity == Polarity.Priority && edition.Document == "report" ? (main[i] ? Bodies : "Ambleford Council") : null,
               }).ToArray();
    }
}
