using System.Text;
using AreaInspections.Readers.Reports.Pdf;
using AreaInspections.Reports;

namespace AreaInspections.Readers.Reports;

/// <summary>
/// Reads the inspection team: names with roles under the head of each inspectorate, in cells, paragraphs or bullets, one or several to a piece,
/// parted by commas, dashes or nothing. A role is a run of words that roles are made of; what stands before it is a name.
/// </summary>
internal static class TeamWording
{
    private static readonly HashSet<string> s_roleWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "ofsted", "ofsted's", "hmi", "hmis", "hmci", "oi", "his", "her", "majesty's", "inspector", "inspectors", "inspection", "lead", "leading", "cqc", "care", "quality",
        "commission", "children's", "childrens", "services", "service", "social", "education", "health", "senior", "specialist", "adviser", "advisor", "team", "shadow",
        "shadowing", "observer", "deputy", "assistant", "regional", "director", "manager", "of", "the", "and", "for", "send", "contracted", "associate", "trainee", "schools", "shmi", "operations", "national", "principal", "officer", "support", "chief", "children", "primary", "medical", "integrated", "justice", "hospitals",
    };

    public static IReadOnlyList<TeamMember> Of(Section? section)
    {
        if (section is null)
        {
            return [];
        }

        Dictionary<(int Table, int Column), string> heads = [];
        List<(string? Body, StringBuilder Words)> columns = [];
        string? body = null;
        foreach (var passage in section.Passages)
        {
            var block = passage.Block;
            if (BodyHead(passage.Folded) is { } head)
            {
                body = head;
                heads[(block.Table, block.Column)] = head;
                continue;
            }

            if (passage.Text.Length > 300 || Sentence.Ends(passage.Text) && passage.Folded.Split(' ').Length > 14)
            {
                continue;
            }

            var under = block.Table > 0 ? heads.GetValueOrDefault((block.Table, block.Column)) ?? ByColumn(heads, block) : body;
            var at = columns.FindIndex(c => c.Body == under);
            if (at < 0)
            {
                columns.Add((under, new StringBuilder()));
                at = columns.Count - 1;
            }

            columns[at].Words.Append(BulletFindings.WithoutSign(passage)).Append('\n');
        }

        var members = columns.SelectMany(c => Members(c.Words.ToString(), c.Body)).ToList();
        return [.. members.Where(m => m.Body == "Ofsted"), .. members.Where(m => m.Body != "Ofsted")];
    }

    private static string? BodyHead(string folded) => folded switch
    {
        "ofsted" or "ofsted inspectors" or "ofsted inspection team" or "ofsted team" or "for ofsted" => "Ofsted",
        "care quality commission" or "cqc" or "care quality commission cqc" or "the care quality commission" or "cqc inspectors" or "cqc team" or "for cqc" or "quality care commission" => "CQC",
        _ => null,
    };

    /// <summary>A table that goes on after a page end has no heads of its own: the column says it.</summary>
    private static string? ByColumn(Dictionary<(int Table, int Column), string> heads, TextBlock block) =>
        heads.FirstOrDefault(h => h.Key.Column == block.Column && h.Key.Table > 0).Value ?? (heads.Count == 1 ? heads.First().Value : null);

    private enum State { Between, Name, Role }

    private static List<TeamMember> Members(string words, string? body)
    {
        List<TeamMember> members = [];
        StringBuilder name = new(), role = new();
        var state = State.Between;
        var i = 0;
        while (i < words.Length)
        {
            var c = words[i];
            if (c == '\n')
            {
                // A role may stand in the next paragraph, but two names never run together.
                var next = NextWord(words, i + 1);
                if (state == State.Role && !IsRole(next) || state == State.Name && !IsRole(next) && next.Length > 0)
                {
                    Close();
                }
                else if (state == State.Role)
                {
                    role.Append(' ');
                }

                i++;
                continue;
            }

            if (char.IsWhiteSpace(c) || c is ',' or ':' or ';' or '(' or ')' or '/' or '|' || (c is '-' or '–' or '—' && (i == 0 || i + 1 >= words.Length || char.IsWhiteSpace(words[i - 1]) || char.IsWhiteSpace(words[i + 1]))))
            {
                if (state == State.Role && c is ',' or '(' or ')' or '/')
                {
                    role.Append(c);
                }

                i++;
                continue;
            }

            var word = WordAt(words, i);
            i += word.Length;
            if (IsRole(word) && !(state == State.Name && IsSurname(name, words, i, word)))
            {
                state = State.Role;
                Append(role, word);
            }
            else
            {
                if (state == State.Role && name.Length > 0)
                {
                    Close();
                }

                state = State.Name;
                Append(name, word);
            }
        }

        Close();
        return members;

        void Close()
        {
            if (name.Length > 0)
            {
                var printed = Tidy(role.ToString());
                members.Add(new TeamMember(name.ToString(), printed, BodyOf(printed, body), Wording.Has(Wording.Fold(printed), "lead")));
            }

            name.Clear();
            role.Clear();
            state = State.Between;
        }
    }

    private static void Append(StringBuilder text, string word)
    {
        if (text.Length > 0 && text[^1] is not (' ' or '(' or '/'))
        {
            text.Append(' ');
        }

        text.Append(word);
    }

    private static string Tidy(string role) => Wording.Squeeze(role).Trim(',', ' ', '(').Replace("( ", "(", StringComparison.Ordinal);

    private static string NextWord(string words, int at)
    {
        while (at < words.Length && !char.IsLetterOrDigit(words[at]))
        {
            at++;
        }

        return at < words.Length ? WordAt(words, at) : "";
    }

    private static string WordAt(string words, int at)
    {
        var end = at;
        while (end < words.Length && !char.IsWhiteSpace(words[end]) && words[end] is not (',' or ':' or ';' or '(' or ')' or '/' or '|'))
        {
            end++;
        }

        return words[at..end];
    }

    private static bool IsRole(string word) => s_roleWords.Contains(word.TrimEnd('.').Replace('’', '\''));

    /// <summary>Nobody is printed by a first name alone: what follows one with a capital and ends at a comma is a surname, though roles have that word, too ("Carl Care, CQC").</summary>
    private static bool IsSurname(StringBuilder name, string words, int end, string word) =>
        !name.ToString().Contains(' ', StringComparison.Ordinal)
        && words[end - word.Length - 1] == ' '
        && end < words.Length && words[end] is ',' or '\n'
        && char.IsUpper(word[0]) && word.Skip(1).Any(char.IsLower) && word != "Ofsted";

    private static string BodyOf(string role, string? under)
    {
        var folded = Wording.Fold(role);
        if (Wording.Has(folded, "cqc") || Wording.Has(folded, "care quality commission"))
        {
            return "CQC";
        }

        return Wording.Has(folded, "ofsted") || Wording.Has(folded, "hmi") || Wording.Has(folded, "majestys inspector") ? "Ofsted" : under ?? "Ofsted";
    }
}
