using AreaInspections.Reports;

namespace AreaInspections.Readers.Reports;

/// <summary>What the title of a document says: its kind and, in most, the name of the area.</summary>
/// <param name="AreaName">As printed, without "Local Area Partnership"; absent where the title names none.</param>
internal sealed record Title(ReportKind Kind, string? AreaName, string Text, int Page);

/// <summary>Knows the kind of a document by the wording of its title, which stands within its first pages.</summary>
internal static class TitleWording
{
    private const int LastPage = 3;
    private const int MostPassages = 60;
    private const int MostCharacters = 240;

    private static readonly string[] s_bodies =
        ["local area partnership", "area partnership", "local area send partnership", "send local area partnership", "local partnership", "send partnership", "partnership", "local area"];

    public static Title? Of(IReadOnlyList<Passage> body)
    {
        for (var i = 0; i < body.Count && i < MostPassages && body[i].Page <= LastPage; i++)
        {
            if (body[i].Text.Length > MostCharacters || KindOf(body[i].Folded) is not { } kind)
            {
                continue;
            }

            var name = Name(body[i].Text);
            var text = body[i].Text;
            if (i + 1 < body.Count && Continues(body[i].Folded, body[i + 1]))
            {
                text += " " + body[i + 1].Text;
                name = Name(text);
            }

            return new Title(kind, name, text, body[i].Page);
        }

        return null;
    }

    /// <summary>The kind a title has, by its words in whatever order editions and years print them.</summary>
    public static ReportKind? KindOf(string folded)
    {
        if (!Wording.Has(folded, "send") && !folded.Contains("special educational needs", StringComparison.Ordinal))
        {
            return null;
        }

        if ((Wording.Has(folded, "revisit") || Wording.Has(folded, "re visit")) && Wording.Has(folded, "area"))
        {
            return ReportKind.LocalAreaRevisit2016;
        }

        if (!Wording.Has(folded, "inspection") || !Wording.Has(folded, "area"))
        {
            return null;
        }

        if (Wording.Has(folded, "monitoring") && (Wording.Has(folded, "inspection of") || Wording.Has(folded, "inspection in")))
        {
            return ReportKind.AreaSendMonitoring2023;
        }

        if (Wording.Has(folded, "joint local area") && (Wording.Has(folded, "inspection in") || Wording.Has(folded, "inspection of")))
        {
            return ReportKind.LocalAreaLetter2016;
        }

        return Wording.Has(folded, "inspection of") && AfterArea(folded) ? ReportKind.AreaSendFull2023 : null;
    }

    /// <summary>"Area SEND inspection of …", not "The inspection of the area’s SEND …" in a sentence.</summary>
    private static bool AfterArea(string folded)
    {
        var of = folded.IndexOf("inspection of", StringComparison.Ordinal);
        var area = folded.IndexOf("area", StringComparison.Ordinal);
        return area >= 0 && area < of && of < 60;
    }

    private static bool Continues(string folded, Passage next) =>
        next.Text.Length < 90 && !folded.EndsWith("partnership", StringComparison.Ordinal)
        && (next.Folded.EndsWith("partnership", StringComparison.Ordinal) || folded.EndsWith(" of", StringComparison.Ordinal) || folded.EndsWith(" in", StringComparison.Ordinal));

    private static string? Name(string title)
    {
        var at = After(title, "inspection of ");
        at = at < 0 ? After(title, "inspection in ") : at;
        at = at < 0 ? After(title, "revisit in ") : at;
        at = at < 0 ? After(title, "revisit to ") : at;
        at = at < 0 ? After(title, "revisit of ") : at;
        if (at < 0)
        {
            return null;
        }

        var name = title[at..].Trim().TrimEnd('.', ':', ',').TrimEnd();
        foreach (var body in s_bodies)
        {
            if (name.EndsWith(" " + body, StringComparison.OrdinalIgnoreCase))
            {
                name = name[..^(body.Length + 1)].TrimEnd();
                break;
            }
        }

        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
        {
            name = name[4..];
        }

        name = name.EndsWith("’s", StringComparison.Ordinal) || name.EndsWith("'s", StringComparison.Ordinal) ? name[..^2] : name;
        return name.Length > 0 ? name : null;
    }

    private static int After(string title, string words)
    {
        var at = title.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? -1 : at + words.Length;
    }
}
