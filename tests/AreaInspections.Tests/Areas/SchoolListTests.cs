using System.Text;
using AreaInspections.Areas;
using AreaInspections.Readers.Areas;

namespace AreaInspections.Tests.Areas;

public class SchoolListTests
{
    private const string Header = "URN,LA (code),LA (name),EstablishmentName,EstablishmentStatus (name),Town\n";

    [Theory]
    [InlineData("oakfield", "Oakfield Infant School|Oakfield Primary School|Great Oakfield College")]
    [InlineData("OAKFIELD prim exe", "Oakfield Primary School")]
    [InlineData("st marys", "St. Mary's C of E Primary")]
    [InlineData("St Mary’s", "St. Mary's C of E Primary")]
    [InlineData("field", "")]
    [InlineData("oa", "")]
    [InlineData("nowhere at all", "")]
    public void A_school_is_found_by_the_beginnings_of_its_words(string typed, string found)
    {
        var list = Read(Header + "1,878,Devon,Oakfield Primary School,Open,Exeter\n2,383,Leeds,Great Oakfield College,Open,Leeds\n3,878,Devon,Oakfield Infant School,\"Open, but proposed to close\",Exeter\n4,878,Devon,Oakfield Old School,Closed,Exeter\n5,383,Leeds,St. Mary's C of E Primary,Open,\n").Value!;

        string.Join('|', list.Search(typed, 10).Select(s => s.Name)).ShouldBe(found);
    }

    [Fact]
    public void Authorities_that_are_no_local_area_are_named_and_their_schools_left_out()
    {
        var read = Read(Header + "1,878,Devon,Hill School,Open,Exeter\n2,681,Caerdydd,Hill School,Open,Cardiff\n");

        read.Value!.Search("hill", 10).ShouldBe([new School("Hill School", "Exeter", new("devon"))]);
        read.Notes.Single().Found.ShouldBe("681: 1");
    }

    [Fact]
    public void A_list_in_the_encoding_of_older_spreadsheets_is_read() =>
        Read(Encoding.Latin1.GetBytes(Header + "1,878,Devon,\"Collège Français, Exeter\",Open,Exeter\n")).Value!.Search("collège", 10).Single().Name.ShouldBe("Collège Français, Exeter");

    [Theory]
    [InlineData("")]
    [InlineData("name,authority\nHill School,878\n")]
    public void What_is_no_list_of_schools_is_refused(string file)
    {
        var read = Read(file);

        read.Value.ShouldBeNull();
        read.Notes.Single().Expected.ShouldBe("CSV with a column EstablishmentName");
    }

    private static Reading<SchoolList> Read(string file) => Read(Encoding.UTF8.GetBytes(file));

    private static Reading<SchoolList> Read(byte[] file) => new SchoolListReader(n => n switch { "878" => new AreaId("devon"), "383" => new AreaId("leeds"), _ => null }).Read(file, "schools.csv");
}
