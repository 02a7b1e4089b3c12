using AreaInspections.Readers.Publishing;

namespace AreaInspections.Tests.Publishing;

public class CorrectionsTests
{
    [Fact]
    public void Every_correction_says_what_was_wrong_and_where_on_this_site_latest_first()
    {
        var corrections = CorrectionsReader.Load();

        corrections.ShouldAllBe(c => c.What.Length > 20 && c.Address.StartsWith('/'));
        corrections.Select(c => c.Date).ShouldBeInOrder(SortDirection.Descending);
    }
}
