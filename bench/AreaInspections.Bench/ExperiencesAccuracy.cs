using System.Diagnostics;
using System.Globalization;
using AreaInspections.Experiences.Marking;
using AreaInspections.Readers.Experiences;
using AreaInspections.Tests.Experiences.Corpus;

namespace AreaInspections.Bench;

/// <summary>How well personal details are marked and danger words found in invented accounts, which are the same in each run, and how long it takes against reading the characters alone.</summary>
internal static class ExperiencesAccuracy
{
    private const int Accounts = 2000;

    public static int Run()
    {
        var accounts = Enumerable.Range(0, Accounts).Select(InventedAccount.Of).ToList();
        var details = new PersonalDetails(MarkingWordsReader.Load());
        var (all, byStyle) = (new MarkingScore(), new SortedDictionary<string, MarkingScore>(StringComparer.Ordinal));
        foreach (var account in accounts)
        {
            var marks = details.In(account.Text);
            all.Add(account.Details, marks);
            if (!byStyle.TryGetValue(account.Style, out var style)) byStyle[account.Style] = style = new();
            style.Add(account.Details, marks);
        }

        Say($"Personal details in {Accounts} invented accounts: recall {all.Recall:0.000} (wanted 0.95), precision {all.Precision:0.000} (wanted 0.80)");
        foreach (var kind in all.Kinds) Say($"  {kind,-14} recall {all.RecallOf(kind):0.000} precision {all.PrecisionOf(kind):0.000} of {all.Of(kind)}");
        foreach (var (style, score) in byStyle) Say($"  {style,-17} recall {score.Recall:0.000} precision {score.Precision:0.000}, names {score.RecallOf(DetailKind.Name):0.000} and {score.PrecisionOf(DetailKind.Name):0.000}");

        var danger = DangerWordsReader.Load();
        var wordings = danger.Phrases.SelectMany(p => p.Wordings()).Distinct(StringComparer.Ordinal).ToList();
        Say($"Danger words: {wordings.Count(w => danger.In(w).Count > 0) / (double)wordings.Count:0.000} of {wordings.Count} listed wordings found (wanted 1.000)");
        Say($"  alarms in accounts without danger: {accounts.Count(a => danger.In(a.Text).Count > 0)} of {Accounts}; in sentences chosen to sound like danger: {HarmlessText.All.Count(s => danger.In(s).Count > 0)} of {HarmlessText.All.Length}");

        var characters = accounts.Sum(a => a.Text.Length);
        Say($"Marked {characters / 1000 / Seconds(() => accounts.ForEach(a => details.In(a.Text))):0} and searched for danger {characters / 1000 / Seconds(() => accounts.ForEach(a => danger.In(a.Text))):0} thousand characters a second");
        return all.Recall >= 0.95 && all.Precision >= 0.8 ? 0 : 1;
    }

    private static double Seconds(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalSeconds;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
