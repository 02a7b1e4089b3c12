using AreaInspections.Experiences.Marking;
using AreaInspections.Readers.Experiences;
using AreaInspections.Tests.Experiences.Corpus;

namespace AreaInspections.Tests.Experiences.Marking;

public class MarkingAccuracyTests
{
    private const int Accounts = 1000;

    [Fact]
    public void Nearly_all_details_of_a_thousand_accounts_are_marked_and_little_else()
    {
        var score = new MarkingScore();
        var details = new PersonalDetails(MarkingWordsReader.Load());
        Parallel.For(0, Accounts, seed =>
        {
            var account = InventedAccount.Of(seed);
            var marks = details.In(account.Text);
            lock (score) score.Add(account.Details, marks);
        });

        score.Recall.ShouldBeGreaterThanOrEqualTo(0.95);
        score.Precision.ShouldBeGreaterThanOrEqualTo(0.8);
        score.Kinds.ShouldAllBe(k => score.Of(k) >= 30 && score.RecallOf(k) >= 0.95);
    }

    /// <summary>Names that no list knows keep the measure honest.</summary>
    [Fact]
    public void About_half_of_the_names_are_in_no_list()
    {
        var words = MarkingWordsReader.Load();
        ListedShare(InventedDetails.Given, n => words.Lists(n, WordKind.Given)).ShouldBeLessThan(0.5);
        ListedShare(InventedDetails.Surnames, n => words.Lists(n, WordKind.Surname)).ShouldBeLessThan(0.6);
    }

    /// <summary>Of the names without accents.</summary>
    private static double ListedShare(string[] names, Func<string, bool> listed) => names.Where(n => n.All(char.IsAsciiLetter)).Average(n => listed(n.ToLowerInvariant()) ? 1.0 : 0);
}
