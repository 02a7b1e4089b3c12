using System.Text;
using AreaInspections.Evidence;
using AreaInspections.Frameworks;
using AreaInspections.Letters;
using AreaInspections.Readers.Letters;
using AreaInspections.Reports;
using AreaInspections.Store.Conduct;
using AreaInspections.Store.Tests.Databases;
using AreaInspections.Tests.Conduct;

namespace AreaInspections.Store.Tests.Conduct;

/// <summary>Brings an inspection of the 2016 edition to where a test begins.</summary>
internal static class WrittenInspection
{
    public static FrameworkEdition Edition { get; } = SampleInspection.Edition("2016");

    public static async Task<int> Seen(TestStore store) => (await store.Conduct.Find(SampleInspection.Id(1)))!.Version;

    public static async Task<Result<Published>> Publish(TestStore store) => await store.Conduct.Publications.Publish(
        SampleInspection.Id(1),
        await Seen(store),
        papers => SampleInspection.Gate(Edition, papers),
        new Publication(
            new LetterIdentity(new AreaReference("Ambleford", "E06999902", new("ambleford")), "80999", new(new(2026, 1, 12), new(2026, 1, 16)), "Ambleford Council", []),
            letter => new LetterFile("letter.html", Encoding.UTF8.GetBytes($"<h1>{letter.Title}</h1>{string.Join("<p>", letter.Sentences.Select(s => s.Text))}"))),
        Sample.Change);

    /// <summary>Everything the last gate asks for.</summary>
    public static async Task Write(TestStore store)
    {
        foreach (var note in new[] { SampleInspection.Note(100), SampleInspection.Note(101) })
        {
            (await store.Evidence.Record(note, EvidenceHash.Of(note))).Succeeded.ShouldBeTrue();
        }

        var papers = SampleInspection.Papers(Edition);
        foreach (var finding in papers.Findings)
        {
            (await store.Conduct.Papers.Keep(finding, 0, Sample.Change)).Succeeded.ShouldBeTrue();
        }

        foreach (var judgement in papers.Judgements)
        {
            (await store.Conduct.Papers.Keep(judgement, 0, Sample.Change)).Succeeded.ShouldBeTrue();
        }

        await AssembleAndSign(store);
    }

    public static async Task AssembleAndSign(TestStore store)
    {
        var papers = store.Conduct.Papers;
        var letter = (await papers.Assemble(SampleInspection.Id(1), Edition, LetterWordingReader.Load("2016"), SampleInspection.Today, Sample.Change)).Value;
        (await papers.Assemble(SampleInspection.Id(1), Edition, LetterWordingReader.Load("2016"), SampleInspection.Today, Sample.Change)).Value.Version.ShouldBe(letter.Version);
        foreach (var reviewer in SampleInspection.People.Reviewers)
        {
            (await papers.Sign(SampleInspection.Id(1), reviewer.Body, letter.ContentHash(), SampleInspection.Act with { Person = reviewer.Person }, Sample.Change)).Succeeded.ShouldBeTrue();
        }
    }
}
