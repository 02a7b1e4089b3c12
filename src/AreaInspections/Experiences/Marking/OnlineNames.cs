using System.Text.RegularExpressions;

namespace AreaInspections.Experiences.Marking;

/// <summary>Email addresses, names on social networks and addresses of pages.</summary>
internal static partial class OnlineNames
{
    private static readonly string[] s_networks =
        ["insta", "instagram", "snap", "snapchat", "tiktok", "twitter", "facebook", "fb", "discord", "roblox", "gamertag", "xbox", "psn", "username", "handle", "whatsapp", "threads", "bluesky", "youtube"];

    /// <summary>Hosts of public bodies and charities say nothing about a sender.</summary>
    private static readonly string[] s_publicHosts = ["gov.uk", "nhs.uk", "parliament.uk", "police.uk", "org.uk", "ac.uk", "bbc.co.uk", "itv.com", "bbc.com"];

    public static void Mark(MarkingDraft draft)
    {
        // Long texts without the sign are the rule: they are not searched for it again and again.
        var signs = draft.Text.Contains('@', StringComparison.Ordinal);
        foreach (Match match in Email().Matches(signs ? draft.Text : "")) draft.MarkText(DetailKind.Email, match.Index, match.Index + match.Length);
        foreach (Match match in SpokenEmail().Matches(draft.Text.Contains("dot", StringComparison.OrdinalIgnoreCase) ? draft.Text : "")) draft.MarkText(DetailKind.Email, match.Index, match.Index + match.Length);
        foreach (Match match in Page().Matches(draft.Text))
        {
            if (IsPublic(match.Groups["host"].Value)) draft.Pass(match.Index, match.Index + match.Length);
            else draft.MarkText(DetailKind.OnlineName, match.Index, match.Index + match.Value.TrimEnd('.', ',', ')', '!', '?', ';', ':').Length);
        }

        foreach (Match match in Handle().Matches(signs ? draft.Text : ""))
        {
            if (match.Index == 0 || !char.IsLetterOrDigit(draft.Text[match.Index - 1])) draft.MarkText(DetailKind.OnlineName, match.Index, match.Index + match.Value.TrimEnd('.').Length);
        }

        Named(draft);
    }

    private static bool IsPublic(string host) => s_publicHosts.Any(p => host.EndsWith(p, StringComparison.OrdinalIgnoreCase) && (host.Length == p.Length || host[^(p.Length + 1)] == '.'));

    /// <summary>"insta: jacks_mum", "on roblox as kingjack07".</summary>
    private static void Named(MarkingDraft draft)
    {
        for (var i = 0; i < draft.Words.Count; i++)
        {
            if (!draft.Is(i, s_networks)) continue;
            var next = i + 1;
            while (next < draft.Words.Count && next < i + 4 && draft.Is(next, "is", "as", "name", "handle", "username", "account", "called", "under", "my", "his", "her", "user", "id", "tag")) next++;
            if (next >= draft.Words.Count || draft.Taken(next)) continue;
            var start = draft.Words[next].Start;
            if (start - draft.Words[next - 1].End > 4) continue;
            var end = start;
            while (end < draft.Text.Length && (char.IsLetterOrDigit(draft.Text[end]) || draft.Text[end] is '_' or '.' or '-')) end++;
            while (end > start && draft.Text[end - 1] is '.' or '-') end--;
            if (LooksMade(draft.Text.AsSpan(start, end - start))) draft.MarkText(DetailKind.OnlineName, start, end);
        }
    }

    /// <returns>Whether it is no word: has letters and a digit, a line below or a dot.</returns>
    private static bool LooksMade(ReadOnlySpan<char> name)
    {
        var (letters, others) = (0, 0);
        foreach (var c in name)
        {
            if (char.IsLetter(c)) letters++;
            else others++;
        }

        return letters > 1 && others > 0 && name.Length > 4;
    }

    [GeneratedRegex(@"[\p{L}\p{Nd}._%+'-]+(@| @ )[\p{L}\p{Nd}-]+(\.[\p{L}\p{Nd}-]+)+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Email();

    [GeneratedRegex(@"[\p{L}\p{Nd}._+-]+ ?(\(at\)|\[at\]| at ) ?[a-z\p{Nd}-]+( ?(\(dot\)|\[dot\]| dot ) ?(com|net|org|co|uk|me))+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex SpokenEmail();

    [GeneratedRegex(@"(https?://|www\.)(?<host>[\p{L}\p{Nd}.-]+)[^\s<>""]*|(?<host>(facebook|instagram|twitter|tiktok|snapchat|linkedin|youtube|x|discord|threads|t)\.(com|co\.uk|net|me|gg))/[^\s<>""]+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Page();

    [GeneratedRegex(@"@[\p{L}_][\p{L}\p{Nd}_.]+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Handle();
}
