using System.Globalization;
using AreaInspections.Conduct;
using AreaInspections.Evidence;
using AreaInspections.Findings.Drafting;
using AreaInspections.Frameworks;

namespace AreaInspections.Documents.Conduct;

/// <summary>Something that was done, as a line.</summary>
public sealed record ToldEntry(DateTime At, string Who, string What, string Why);

/// <summary>Everything of one inspection on one page that needs nothing beside it: for reading long after the system is gone.</summary>
/// <param name="Evidence">Whatever the reader may read, by time of writing; what was replaced stands there too.</param>
/// <param name="LeftOut">Number of pieces of evidence that the reader may not read.</param>
/// <param name="History">The first first.</param>
public sealed record InspectionHtml(Inspection Inspection, FrameworkEdition Edition, WorkingPapers Papers, IReadOnlyList<EvidenceItem> Evidence, int LeftOut, IReadOnlyList<ToldEntry> History)
{
    private const string Css = """
        body{max-width:60em;margin:2em auto;padding:0 1em;font:1rem/1.5 system-ui,sans-serif;color:#14202b}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #c3ccd4;padding:.4em .6em;text-align:left;vertical-align:top}h2{margin-top:2em}article{border-left:4px solid #c3ccd4;padding:0 1em;margin:1em 0}pre{white-space:pre-wrap;font:inherit;margin:.5em 0}small{color:#52606d;overflow-wrap:anywhere}
        """;

    public string Write()
    {
        var title = $"{Inspection.AreaName}: inspection under the {Edition.Id} framework";
        var html = Markup.Of($"<h1>{title}</h1>\n<p>Stage: {Edition.Stage(Inspection.Stage)!.Name}. Days on site: {Inspection.Days?.ToString() ?? "not set"}.</p>\n");
        People(html);
        Requests(html);
        Findings(html);
        Judgements(html);
        Notes(html);
        Told(html);
        var head = Markup.Of($"<title>{title}</title>");
        return $"<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n{head}\n<style>{Css}</style>\n</head>\n<body>\n<main>\n{html}</main>\n</body>\n</html>\n";
    }

    private static string Day(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "";

    private static string Moment(DateTime at) => at.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private void People(Markup html)
    {
        html.Add($"<h2>People</h2>\n<ul>\n");
        foreach (var member in Inspection.People.Team)
        {
            html.Add($"<li>{member.Name}, {LetterFactsOf.Role(member)}</li>\n");
        }

        foreach (var reviewer in Inspection.People.Reviewers)
        {
            html.Add($"<li>{reviewer.Name}, {reviewer.Title}, reviews for {ConductProblems.Name(reviewer.Body)}</li>\n");
        }

        html.Add($"</ul>\n");
        if (Inspection.Officer is { } officer)
        {
            html.Add($"<p>Nominated officer of the area: {officer.Name}, {officer.Title}.</p>\n");
        }

        html.Add($"<h2>What happened when</h2>\n<ul>\n");
        foreach (var happened in Inspection.Events.OrderBy(e => e.Day))
        {
            html.Add($"<li>{happened.Name}: {Day(happened.Day)}</li>\n");
        }

        html.Add($"</ul>\n");
    }

    private void Requests(Markup html)
    {
        html.Add($"<h2>Requests for information</h2>\n");
        foreach (var request in Inspection.Requests)
        {
            html.Add($"<article><p>{request.Asks} <small>asked {Day(request.Asked)}, due {Day(request.Due)}</small></p>\n");
            foreach (var answer in request.Answers)
            {
                html.Add($"<p>{answer.Says ?? ""} <small>{answer.By}, {Moment(answer.At)}; {string.Join("; ", answer.Files.Select(f => $"{f.Name} (files/{f.Sha256})"))}</small></p>\n");
            }

            html.Add($"{(request.NoLongerNeeded is { } why ? Markup.Of($"<p>No longer needed: {why}</p>\n") : new())}</article>\n");
        }
    }

    private void Findings(Markup html)
    {
        html.Add($"<h2>Findings</h2>\n");
        foreach (var finding in Papers.Findings.OrderBy(f => f.Order).ThenBy(f => f.Id))
        {
            html.Add($"<article id=\"{finding.Id.ToString()}\"><p><strong>{OutcomeRules.Name(finding.Polarity, Edition)}</strong>, {Name(finding.Criterion)}{(finding.SetAside is { } why ? $". Set aside: {why}" : "")}</p><pre>{finding.Text}</pre>\n<p><small>Rests on {string.Join(", ", finding.Evidence)}</small></p>\n");
            foreach (var said in finding.Disagreements)
            {
                html.Add($"<p>{said.Who} disagreed: {said.Why} {(said.Settled is { } how ? $"Settled: {how}" : "Open.")}</p>\n");
            }

            html.Add($"</article>\n");
        }
    }

    private void Judgements(Markup html)
    {
        html.Add($"<h2>Judgements</h2>\n");
        foreach (var judgement in Papers.Judgements)
        {
            var about = judgement.About == Judgement.OfTheWhole ? $"The outcome: {Edition.Outcome(judgement.Outcome ?? "")?.Name ?? "not chosen"}" : Name(judgement.About);
            html.Add($"<article><p><strong>{about}</strong></p><pre>{judgement.Rationale}</pre><p><small>Rests on {string.Join(", ", judgement.Evidence)}</small></p></article>\n");
        }
    }

    private void Notes(Markup html)
    {
        html.Add($"<h2>Evidence</h2>\n<p>{Evidence.Count} pieces, those that were replaced among them.{(LeftOut > 0 ? $" {LeftOut} are left out: they are for the lead inspectors only." : "")}</p>\n");
        foreach (var item in Evidence)
        {
            html.Add($"<article id=\"{item.Id.ToString()}\"><p><strong>{item.Kind.ToString()}</strong>{(item.Criterion is { } c ? $", {Name(c)}" : "")}{(item.Where is { } where ? $", {where}" : "")}{(item.With is { } with ? $", with {with}" : "")}</p><pre>{item.Text}</pre>\n<p><small>{item.Author}, {Moment(item.WrittenAt)}; {item.Id.ToString()}{(item.Parents.Count > 0 ? $"; takes the place of {string.Join(", ", item.Parents)}" : "")}{(item.Attachments.Count > 0 ? $"; files/{string.Join(", files/", item.Attachments)}" : "")}{(item.Transcription is { } paper ? $"; copied from {paper.From}, written by {paper.WrittenBy} on {Day(paper.WrittenOn)}" : "")}</small></p></article>\n");
        }
    }

    private void Told(Markup html)
    {
        html.Add($"<h2>History</h2>\n<table>\n<thead><tr><th scope=\"col\">When</th><th scope=\"col\">Who</th><th scope=\"col\">What</th><th scope=\"col\">Why</th></tr></thead>\n<tbody>\n");
        foreach (var entry in History)
        {
            html.Add($"<tr><td>{Moment(entry.At)}</td><td>{entry.Who}</td><td>{entry.What}</td><td>{entry.Why}</td></tr>\n");
        }

        html.Add($"</tbody>\n</table>\n");
    }

    private string Name(string criterion) => Edition.Criteria.FirstOrDefault(c => c.Id == criterion)?.Name ?? criterion;
}
