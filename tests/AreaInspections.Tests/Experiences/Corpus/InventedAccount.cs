using System.Text;
using AreaInspections.Experiences.Marking;

namespace AreaInspections.Tests.Experiences.Corpus;

/// <summary>A personal detail that stands in an invented account.</summary>
internal sealed record GoldDetail(DetailKind Kind, int Start, int Length)
{
    public int End => Start + Length;
}

/// <summary>An account nobody wrote, with the personal details that stand in it. The same seed makes the same account.</summary>
internal sealed record InventedAccount(string Text, IReadOnlyList<GoldDetail> Details, string Style)
{
    private static readonly string[] s_styles = ["proper", "proper", "proper", "proper", "proper, mistyped", "proper, mistyped", "lower", "lower", "lower, no stops", "lower, no stops", "lower, mistyped", "capitals"];

    public static InventedAccount Of(int seed)
    {
        var r = new Random(seed);
        var style = s_styles[r.Next(s_styles.Length)];
        var sentences = new List<string> { r.Pick(AccountSentences.Openings) };
        for (var i = r.Next(4, 12); i > 0; i--) sentences.Add(r.Next(5) < 3 ? r.Pick(AccountSentences.Telling) : r.Pick(AccountSentences.Distracting));
        var pieces = Fill(sentences, r);
        var text = new StringBuilder();
        var details = new List<GoldDetail>();
        foreach (var (piece, kind) in pieces)
        {
            var written = Written(piece, kind, style, r);
            if (kind is { } k) details.Add(new(k, text.Length, written.Length));
            text.Append(written);
        }

        return new(text.ToString(), details, style);
    }

    private static List<(string Text, DetailKind? Kind)> Fill(List<string> sentences, Random r)
    {
        var same = new Dictionary<string, string>(StringComparer.Ordinal) { ["n"] = r.Pick(InventedDetails.Given), ["sib"] = r.Pick(InventedDetails.Given), ["s"] = r.Pick(InventedDetails.Schools) };
        same["full"] = same["n"] + " " + r.Pick(InventedDetails.Surnames);
        var pieces = new List<(string, DetailKind?)>();
        foreach (var sentence in sentences)
        {
            foreach (var part in sentence.Split('{', '}').Select((text, i) => (text, slot: i % 2 == 1)))
            {
                if (!part.slot) pieces.Add((part.text, null));
                else pieces.AddRange(Slot(part.text, same, r));
            }

            pieces.Add((r.Next(6) == 0 ? "\n" : " ", null));
        }

        return pieces;
    }

    private static (string, DetailKind?)[] Slot(string slot, Dictionary<string, string> same, Random r) => slot switch
    {
        "n" or "sib" or "full" => [(same[slot], DetailKind.Name)],
        "p" => [(r.Pick(InventedDetails.Given), DetailKind.Name)],
        "pf" => [(r.Pick(InventedDetails.Given) + " " + r.Pick(InventedDetails.Surnames), DetailKind.Name)],
        "m" => [(r.Pick("Mr ", "Miss ", "Ms "), null), (r.Pick(InventedDetails.Surnames), DetailKind.Name)],
        "w" => [(r.Pick("Mrs ", "Mr ", "Mrs. "), null), (r.Pick(InventedDetails.Surnames), DetailKind.Name)],
        "d" => [(r.Pick("Dr ", "Doctor ", "Dr. "), null), (r.Pick(InventedDetails.Surnames), DetailKind.Name)],
        "s" => [(same["s"], DetailKind.School)],
        "s2" => [(r.Pick(InventedDetails.Schools), DetailKind.School)],
        "ph" => [(InventedDetails.Phone(r), DetailKind.Phone)],
        "em" => [(InventedDetails.Email(r), DetailKind.Email)],
        "ad" => [(InventedDetails.Address(r), DetailKind.Address)],
        "pc" => [(InventedDetails.Postcode(r), DetailKind.Address)],
        "dob" => [(InventedDetails.Date(r, 2005, 2021), DetailKind.DateOfBirth)],
        "nhs" => [(InventedDetails.Nhs(r), DetailKind.NhsNumber)],
        "upn" => [(InventedDetails.Pupil(r), DetailKind.PupilNumber)],
        "at" => [(InventedDetails.Handle(r), DetailKind.OnlineName)],
        "kin" => [(r.Pick(InventedDetails.Kin), null)],
        "town" => [(r.Pick(InventedDetails.Towns), null)],
        "month" => [(r.Pick(InventedDetails.Months), null)],
        "num" => [($"{r.Next(4, 19)}", null)],
        "date" => [(InventedDetails.Date(r, 2018, 2026), null)],
        _ => throw new ArgumentException($"No slot {slot}.", nameof(slot)),
    };

    private static string Written(string piece, DetailKind? kind, string style, Random r)
    {
        if (style == "capitals") return piece.ToUpperInvariant();
        if (style.StartsWith("lower", StringComparison.Ordinal)) piece = piece.ToLowerInvariant();
        if (kind is null && style.EndsWith("mistyped", StringComparison.Ordinal)) piece = Mistyped(piece, r);
        if (style is "lower, no stops" or "lower, mistyped" && kind is null or DetailKind.Name or DetailKind.School) piece = piece.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        if (style == "lower, no stops" && kind is null) piece = piece.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        return piece;
    }

    /// <summary>One word of about twelve has two letters the wrong way round, one left out or one doubled.</summary>
    private static string Mistyped(string text, Random r)
    {
        var words = text.Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length < 5 || !words[i].All(char.IsLetter) || r.Next(12) != 0) continue;
            var at = r.Next(1, words[i].Length - 2);
            words[i] = r.Next(3) switch
            {
                0 => words[i][..at] + words[i][at + 1] + words[i][at] + words[i][(at + 2)..],
                1 => words[i].Remove(at, 1),
                _ => words[i].Insert(at, words[i][at].ToString()),
            };
        }

        return string.Join(' ', words);
    }
}
