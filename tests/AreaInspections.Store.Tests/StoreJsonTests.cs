namespace AreaInspections.Store.Tests;

public sealed class StoreJsonTests
{
    [Fact]
    public void The_canonical_spelling_orders_names_and_leaves_out_what_is_absent_empty_or_computed() => StoreJson
        .Canonical(new Spelt("ü\n\"'<𝄞", null, [], 0.1) { Area = new("ambleford") })
        .ShouldBe("""{"area":"ambleford","number":0.1,"word":"ü\u000a\"'<𝄞"}""");

    [Fact]
    public void Days_are_read_back_as_written()
    {
        var days = new DateRange(new(2024, 2, 28), new(2024, 3, 1));

        StoreJson.Write(days).ShouldBe("\"2024-02-28/2024-03-01\"");
        StoreJson.AsStored(days).ShouldBe(days);
    }

    [Fact]
    public void The_spelling_of_an_area_is_the_same_for_ever() => StoreJson
        .Hash(StoreJson.Canonical(Sample.Area("ambleford")))
        .ShouldBe("795ae6f7b0f7e0f851aa495e146a5087114dba58fdac32662dadf3f295345450");

    private sealed record Spelt(string Word, string? Nothing, IReadOnlyList<string> Empty, double Number)
    {
        public AreaInspections.Areas.AreaId Area { get; init; }

        public int Length => Word.Length;
    }
}
