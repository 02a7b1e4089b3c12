using AreaInspections.Areas;
using AreaInspections.Readers.Areas;

namespace AreaInspections.Tests.Areas;

public class AreaSearchTests
{
    private static readonly AreaRegister s_register = AreaRegisterReader.Load();

    [Theory]
    [InlineData("Hull", "kingston-upon-hull")]
    [InlineData("Kingston upon Hull, City of", "kingston-upon-hull")]
    [InlineData("Kingston-upon-Hull City Council", "kingston-upon-hull")]
    [InlineData("KINGSTON UPON THAMES", "kingston-upon-thames")]
    [InlineData("County Durham", "durham")]
    [InlineData("Durham County Council", "durham")]
    [InlineData("St Helens", "st-helens")]
    [InlineData("St. Helens", "st-helens")]
    [InlineData("Telford & Wrekin", "telford-and-wrekin")]
    [InlineData("Bristol", "bristol")]
    [InlineData("Bristol, City of", "bristol")]
    [InlineData("Southend", "southend-on-sea")]
    [InlineData("BCP", "bournemouth-christchurch-and-poole")]
    [InlineData("Bournemouth, Christchurch & Poole", "bournemouth-christchurch-and-poole")]
    [InlineData("The London Borough of Barking and Dagenham", "barking-and-dagenham")]
    [InlineData("Royal Borough of Windsor & Maidenhead", "windsor-and-maidenhead")]
    [InlineData("City of London", "city-of-london")]
    [InlineData("Gateshead Metropolitan Borough Council", "gateshead")]
    [InlineData("Bedford Borough", "bedford")]
    [InlineData("West Northamptonshire Local Area Partnership", "west-northamptonshire")]
    [InlineData("E08000020", "gateshead")]
    [InlineData("e06000048", "northumberland")]
    [InlineData("919", "hertfordshire")]
    [InlineData("80475", "hertfordshire")]
    [InlineData("dorset-to-2019", "dorset-to-2019")]
    public void An_area_answers_to_its_names_codes_and_numbers(string query, string expected) =>
        s_register.Search(query).Answers.ShouldHaveSingleItem().Area.Id.Value.ShouldBe(expected);

    [Fact]
    public void A_retired_code_says_what_became_of_the_area()
    {
        var answer = s_register.Search("E10000006").Answers.ShouldHaveSingleItem();

        answer.MatchedBy.ShouldBe(AreaMatch.RetiredCode);
        answer.Sentence.ShouldBe("E10000006 was the code of Cumbria, which ended on 31 March 2023; succeeded by Cumberland and Westmorland and Furness.");
    }

    [Theory]
    [InlineData("E08000016", "E08000016 was the code of Barnsley until 31 March 2025; its code is now E08000038.")]
    [InlineData("Poole", "Poole ended on 31 March 2019; succeeded by Bournemouth, Christchurch and Poole.")]
    [InlineData("942", "942 is the DfE number of Cumberland, established on 1 April 2023, succeeding Cumbria.")]
    [InlineData("835", "835 is the DfE number of Dorset, which ended on 31 March 2019; succeeded by a new Dorset and Bournemouth, Christchurch and Poole.")]
    [InlineData("838", "838 is the DfE number of Dorset, established on 1 April 2019, succeeding the former Dorset.")]
    [InlineData("Hull", "Kingston upon Hull (E06000010) is a local area, in the programme since it began in May 2016.")]
    public void An_answer_says_it_in_a_plain_sentence(string query, string sentence) =>
        s_register.Search(query).Answers.ShouldHaveSingleItem().Sentence.ShouldBe(sentence);

    [Fact]
    public void Dorset_today_is_answered_before_Dorset_to_2019() =>
        s_register.Search("Dorset").Answers.Select(a => a.Area.Id.Value).ShouldBe(["dorset", "dorset-to-2019"]);

    [Theory]
    [InlineData("Northampton", "Northamptonshire")]
    [InlineData("Hertfordshir", "Hertfordshire")]
    [InlineData("Glostershire", "Gloucestershire")]
    public void An_unknown_name_gets_the_nearest_ones(string query, string suggestion)
    {
        var search = s_register.Search(query);

        search.Answers.ShouldBeEmpty();
        search.Suggestions.ShouldContain(a => a.PlainName == suggestion);
        search.Problem!.Code.ShouldBe("area.unknown");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Ruritania")]
    [InlineData("E06000999")]
    public void Nothing_is_suggested_where_nothing_is_near(string query) => s_register.Search(query).Suggestions.ShouldBeEmpty();
}
