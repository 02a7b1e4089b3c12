using System.Text.RegularExpressions;

namespace AreaInspections.Experiences.Marking;

/// <summary>Full dates that stand nearer to a word of birth than to a word of something else that has a date.</summary>
internal static partial class BirthDates
{
    private const int Reach = 12;

    public static void Mark(MarkingDraft draft)
    {
        foreach (Match match in Date().Matches(draft.Text))
        {
            var end = match.Index + match.Length;
            if (match.Index > 0 && char.IsLetterOrDigit(draft.Text[match.Index - 1])) continue;
            if (end < draft.Text.Length && char.IsLetterOrDigit(draft.Text[end])) continue;
            if (IsBirth(draft, match.Index, end)) draft.MarkText(DetailKind.DateOfBirth, match.Index, end);
        }
    }

    private static bool IsBirth(MarkingDraft draft, int start, int end)
    {
        var first = draft.FirstEndingAfter(start);
        for (var i = first - 1; i >= 0 && i >= first - Reach; i--)
        {
            if (IsBirthWord(draft, i)) return true;
            if (draft.Words[i].Is(WordKind.Event) && first - i < 4) break;
            if (i + 1 < draft.Words.Count && draft.Words[i + 1].Before == Before.Sentence && first - i > 3) break;
        }

        var after = draft.FirstEndingAfter(end);
        for (var i = after; i < draft.Words.Count && i < after + 5; i++)
        {
            if (draft.Words[i].Before == Before.Sentence && i > after) break;
            if (draft.Words[i].Is(WordKind.Event)) break;
            if (IsBirthWord(draft, i)) return true;
        }

        return false;
    }

    private static bool IsBirthWord(MarkingDraft draft, int i) =>
        draft.Words[i].Is(WordKind.Birth) || (draft.Is(i, "d") && draft.Is(i + 1, "o") && draft.Is(i + 2, "b")) || (draft.Is(i, "b") && draft.Is(i - 1, "o"));

    [GeneratedRegex(
        @"[0-3]?[0-9] ?[./\\-] ?[01]?[0-9] ?[./\\-] ?([12][0-9])?[0-9]{2}" +
        @"|(19|20)[0-9]{2}[./-][01]?[0-9][./-][0-3]?[0-9]" +
        @"|[0-3]?[0-9] [01][0-9] (19|20)[0-9]{2}" +
        @"|[0-3]?[0-9] ?(st|nd|rd|th)?( of|,)?[ ./-]{0,2}(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)([ ,./-]{0,2}((19|20)[0-9]{2}|['’‘]?[0-9]{2}))?" +
        @"|(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?) (the )?[0-3]?[0-9](st|nd|rd|th)?([ ,]{1,2}((19|20)[0-9]{2}|['’‘]?[0-9]{2}))?",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Date();
}
