using System.Text;
using System.Text.RegularExpressions;

namespace AreaInspections.Experiences.Marking;

/// <summary>Telephone numbers of the United Kingdom, NHS numbers and unique pupil numbers, with spaces, dots and brackets as people type them.</summary>
internal static partial class Numbers
{
    private static readonly string[] s_phoneWords = ["phone", "telephone", "tel", "mobile", "mob", "number", "call", "ring", "text", "me", "on", "landline", "contact", "no", "whatsapp", "home"];

    public static void Mark(MarkingDraft draft)
    {
        foreach (Match match in Pupil().Matches(draft.Text)) draft.MarkText(DetailKind.PupilNumber, match.Index, match.Index + match.Length);
        for (var i = 0; i < draft.Text.Length; i++)
        {
            if (!char.IsAsciiDigit(draft.Text[i])) continue;
            var (start, end, digits) = Run(draft.Text, i);
            i = end - 1;
            if (end < draft.Text.Length && char.IsLetterOrDigit(draft.Text[end])) continue;
            if (start > 0 && (char.IsLetterOrDigit(draft.Text[start - 1]) || draft.Text[start - 1] is '£' or '/')) continue;
            if (KindOf(draft, start, draft.Text[start..end], digits) is { } kind) draft.MarkText(kind, start, end);
        }
    }

    /// <summary>Digits with at most three other signs between two of them, from a bracket or plus before them.</summary>
    private static (int Start, int End, string Digits) Run(string text, int first)
    {
        var digits = new StringBuilder().Append(text[first]);
        var (start, end) = (first, first + 1);
        if (start > 0 && text[start - 1] == '+') start--;
        if (start > 0 && text[start - 1] == '(') start--;
        while (true)
        {
            var next = end;
            while (next < text.Length && next - end < 3 && IsBetween(text[next])) next++;
            if (next == text.Length || !char.IsAsciiDigit(text[next])) break;
            digits.Append(text[next]);
            end = next + 1;
        }

        return (start, end, digits.ToString());
    }

    private static bool IsBetween(char c) => c is ' ' or '.' or '(' or ')' or '-' or '\u00A0' or (>= '\u2010' and <= '\u2013');

    private static DetailKind? KindOf(MarkingDraft draft, int start, string number, string digits)
    {
        var plus = number[0] == '+' || number.StartsWith("(+", StringComparison.Ordinal);
        if (digits.Length == 10 && !plus && digits[0] != '0' && (Near(draft, start, "nhs") || (Grouped(number) && CheckDigit(digits)))) return DetailKind.NhsNumber;
        if (digits.Length is 13 && Near(draft, start, "upn")) return DetailKind.PupilNumber;

        var national = plus && digits.StartsWith("44", StringComparison.Ordinal) ? "0" + digits[2..].TrimStart('0')
            : digits.StartsWith("0044", StringComparison.Ordinal) ? "0" + digits[4..].TrimStart('0') : digits;
        if (national.Length is 10 or 11 && national[0] == '0' && national[1] is '1' or '2' or '5' or '7' or '8' or '9')
        {
            return national.StartsWith("080", StringComparison.Ordinal) ? null : DetailKind.Phone;
        }

        if (plus && digits.Length is >= 10 and <= 14) return DetailKind.Phone;
        if (national.Length == 10 && national[0] == '7' && Near(draft, start, s_phoneWords)) return DetailKind.Phone;
        return digits.Length is >= 6 and <= 8 && digits[0] != '0' && !number.Contains('.', StringComparison.Ordinal) && Near(draft, start, "phone", "tel", "telephone", "landline") ? DetailKind.Phone : null;
    }

    /// <summary>As it is printed on letters: 943 476 5919.</summary>
    private static bool Grouped(string number) => number.Length == 10 || (number.Length == 12 && !char.IsAsciiDigit(number[3]) && !char.IsAsciiDigit(number[7]));

    /// <summary>Modulus 11, as the NHS Data Dictionary describes it.</summary>
    private static bool CheckDigit(string digits)
    {
        var sum = 0;
        for (var i = 0; i < 9; i++) sum += (digits[i] - '0') * (10 - i);
        var check = 11 - (sum % 11);
        return check != 10 && (check == 11 ? 0 : check) == digits[9] - '0';
    }

    private static bool Near(MarkingDraft draft, int start, params ReadOnlySpan<string> words)
    {
        var word = draft.FirstEndingAfter(start);
        for (var back = 1; back <= 4; back++)
        {
            if (draft.Is(word - back, words)) return true;
        }

        return false;
    }

    [GeneratedRegex(@"\b[A-HJ-NP-RT-Za-hj-np-rt-z][0-9]{11}[0-9A-Za-z]\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Pupil();
}
