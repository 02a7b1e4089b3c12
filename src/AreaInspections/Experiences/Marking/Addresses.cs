using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace AreaInspections.Experiences.Marking;

/// <summary>House and street ("14 acacia avenue", "flat 3, 22b High St") and full postcodes. Towns alone are no personal details.</summary>
internal static partial class Addresses
{
    private static readonly FrozenSet<string> s_postcodeAreas = (
        "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU " +
        "M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] s_units =
    [
        "week", "weeks", "month", "months", "year", "years", "day", "days", "hour", "hours", "minute", "minutes", "time", "times", "children", "pupils", "people", "percent", "per", "different", "other", "more",
        "kids", "mins", "hrs", "yrs", "wks", "miles", "mile", "school", "schools", "term", "terms", "pm", "am", "metres", "other", "special", "specialist",
    ];

    public static void Mark(MarkingDraft draft)
    {
        foreach (Match match in Postcode().Matches(draft.Text))
        {
            if (IsPostcode(draft.Text, match)) draft.MarkText(DetailKind.Address, match.Index, match.Index + match.Length);
        }

        for (var i = 0; i < draft.Words.Count; i++)
        {
            if (draft.Taken(i)) continue;
            if (char.IsAsciiDigit(draft.Words[i].Folded[0]) && draft.Words[i].Length <= 5) House(draft, i);
            else if (draft.Is(i, "live", "lives", "lived", "living", "address", "home") && draft.Is(i + 1, "on", "in", "at", "is") && i + 2 < draft.Words.Count && !char.IsAsciiDigit(draft.Words[i + 2].Folded[0])) Unnumbered(draft, i + 2);
        }
    }

    private static void House(MarkingDraft draft, int number)
    {
        var cued = draft.Is(number - 1, "at", "flat", "address", "number", "no", "apartment", "unit", "live", "lives", "is", "house", "from") || char.IsLetter(draft.Words[number].Folded[^1]) || draft.Words[number].Before is Before.Comma;
        for (var last = number + 1; last <= number + 4 && last < draft.Words.Count; last++)
        {
            var (word, gap) = (draft.Words[last], draft.Words[last].Before);
            if (gap is not (Before.Space or Before.Hyphen) && !(last == number + 1 && gap == Before.Comma)) return;
            var far = last > number + 1 && !(last == number + 2 && draft.Is(number + 1, "the") && draft.AnyCapital(last) is false && !cued);
            if (far && (word.Is(WordKind.Street) || (word.Is(WordKind.WeakStreet) && (cued || AllCapital(draft, number + 1, last)))))
            {
                Take(draft, number, last);
                return;
            }

            if (word.Number || draft.Is(last, s_units) || (word.Is(WordKind.Stop | WordKind.Verb | WordKind.Kin) && !draft.Is(last, "the", "of", "st") && !draft.Capital(last))) return;
        }
    }

    /// <summary>"we live on Beech Road", "lives in rose cottage".</summary>
    private static void Unnumbered(MarkingDraft draft, int first)
    {
        for (var last = first + 1; last <= first + 3 && draft.GoesOn(last); last++)
        {
            if (draft.Is(last - 1, WordKind.Stop)) return;
            if (draft.Is(last, WordKind.Street) || draft.Is(last, "cottage", "farm", "lodge", "barn") || (draft.Is(last, WordKind.WeakStreet) && draft.Capital(last)))
            {
                draft.Mark(DetailKind.Address, first, last);
                return;
            }
        }
    }

    private static void Take(MarkingDraft draft, int number, int last)
    {
        var first = number;
        if (number >= 2 && draft.Is(number - 2, "flat", "apartment", "unit", "apt") && char.IsLetterOrDigit(draft.Words[number - 1].Folded[0]) && draft.Words[number - 1].Length <= 3) first = number - 2;
        else if (draft.Is(number - 1, "flat", "apartment", "unit", "apt")) first = number - 1;
        draft.Mark(DetailKind.Address, first, last);
    }

    private static bool AllCapital(MarkingDraft draft, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (!draft.AnyCapital(i)) return false;
        }

        return true;
    }

    /// <summary>An area that exists, and not "1st" or "2nd" after a letter.</summary>
    private static bool IsPostcode(string text, Match match)
    {
        var end = match.Index + match.Length;
        if ((match.Index > 0 && char.IsLetterOrDigit(text[match.Index - 1])) || (end < text.Length && char.IsLetterOrDigit(text[end]))) return false;
        var letters = char.IsLetter(match.Value[1]) ? 2 : 1;
        return s_postcodeAreas.Contains(match.Value[..letters]) && match.Value[^2..].ToUpperInvariant() is not ("ST" or "ND" or "RD" or "TH");
    }

    [GeneratedRegex(@"[A-Z]{1,2}[0-9][A-Z0-9]? {0,2}[0-9][ABD-HJLNP-UW-Z]{2}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Postcode();
}
