using System.Globalization;
using AreaInspections.Conduct;
using AreaInspections.Evidence;
using AreaInspections.Findings;
using AreaInspections.Findings.Drafting;
using AreaInspections.Readers.Frameworks;
using AreaInspections.Readers.Letters;
using AreaInspections.Store.Conduct;
using AreaInspections.Store.Evidence;
using AreaInspections.Store.History;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests.Access;

/// <summary>One of each thing that a route of an inspection names: a note, a request with an answer and its file, a finding, a letter.</summary>
internal static class AccessPapers
{
    private static readonly Change s_change = new("tests", "Something to ask for.");

    /// <returns>What stands in the places of routes.</returns>
    public static async Task<IReadOnlyDictionary<string, string>> Write(IServiceProvider services, Guid id)
    {
        var (inspections, files) = (services.GetRequiredService<ConductStore>(), services.GetRequiredService<EvidenceStore>());
        var edition = FrameworkReader.Load()[0];
        var (request, finding) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var file = (await files.Attach(id, new("answer.txt", "text/plain", "It is so."u8.ToArray()), s_change)).Value.Sha256;
        var answer = new RequestAnswer(Guid.CreateVersion7(), "officer@example.org", TimeProvider.System.GetUtcNow().UtcDateTime, "It is so.", [new(file, "answer.txt")]);
        await Change(i => i.SetDays(new(new(2026, 3, 9), new(2026, 3, 13))));
        await Change(i => i.NameOfficer(new("Olu Officer", "Head of SEND", null)));
        await Change(i => i.Ask(new(request, "How long do children wait?", new(2026, 3, 2), new(2026, 3, 6), [answer], null)));
        await Change(i => i.SetDetails([.. LetterWordingReader.Load(edition.Id).Asks.Select(a => new LetterDetail(a.Name, ["Made up"]))]));
        var found = new DraftFinding { Id = finding, Inspection = id, Version = 0, Polarity = Polarity.Strength, Criterion = edition.Criteria[0].Id, Text = "It works well.", Headline = "It works." };
        (await inspections.Papers.Keep(found, 0, s_change)).Succeeded.ShouldBeTrue();
        (await inspections.Papers.Keep(new Judgement { Inspection = id, About = Judgement.OfTheWhole, Version = 0, Outcome = edition.Outcomes[0].Code, Rationale = "Because." }, 0, s_change)).Succeeded.ShouldBeTrue();
        var note = new EvidenceItem { Id = Guid.CreateVersion7(), Inspection = id, Kind = SourceKind.Note, Author = "tests", WrittenAt = new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc), Text = "A note." };
        (await files.Record(note, EvidenceHash.Of(note))).Succeeded.ShouldBeTrue();
        var meeting = new Meeting { Id = Guid.CreateVersion7(), Inspection = id, Version = 0, About = "Waits", With = "Therapists", Starts = note.WrittenAt, Ends = note.WrittenAt.AddHours(1), ChangedAt = note.WrittenAt };
        (await inspections.Papers.Keep(meeting, 0, s_change)).Succeeded.ShouldBeTrue();
        var letter = await inspections.Papers.Assemble(id, edition, LetterWordingReader.Load(edition.Id), new(2026, 3, 30), s_change);
        letter.Problems.ShouldBeEmpty();
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["{note:guid}"] = note.Id.ToString(),
            ["{meeting:guid}"] = meeting.Id.ToString(),
            ["{request:guid}"] = request.ToString(),
            ["{finding:guid}"] = finding.ToString(),
            ["{upload:guid}"] = Guid.CreateVersion7().ToString(),
            ["{hash}"] = file,
            ["{version:int}"] = letter.Value.Version.ToString(CultureInfo.InvariantCulture),
        };

        async Task Change(Func<Inspection, Result<Inspection>> change) =>
            (await inspections.Change(id, (await inspections.Find(id))!.Version, change, s_change)).Problems.ShouldBeEmpty();
    }
}
