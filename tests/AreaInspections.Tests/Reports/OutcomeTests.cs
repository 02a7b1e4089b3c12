using AreaInspections.Readers.Reports;
using AreaInspections.Reports;

namespace AreaInspections.Tests.Reports;

public class OutcomeTests
{
    [Theory]
    [InlineData("Arrangements typically lead to positive experiences and outcomes.", "typicallyPositive")]
    [InlineData("Arrangements lead to inconsistent experiences and outcomes.", "inconsistent")]
    [InlineData("There are widespread and/or systemic failings leading to significant concerns.", "systemicFailings")]
    public void Outcome_is_known_by_its_words(string text, string code) =>
        OutcomeWording.Of(new Document().Text(text).Body()).Value.ShouldBe(code);

    [Fact]
    public void Words_of_two_outcomes_are_ambiguous() =>
        OutcomeWording.Of(new Document().Text("They lead to positive experiences.", "They lead to inconsistent experiences.").Body()).Status.ShouldBe(FieldStatus.Ambiguous);

    [Theory]
    [InlineData("The next full area SEND inspection will be within approximately 3 years.", "fullInspection", 3, true)]
    [InlineData("The next full Area SEND inspection will take place within around five years.", "fullInspection", 5, true)]
    [InlineData("The next full area SEND inspection will be within five years.", "fullInspection", 5, false)]
    [InlineData("The next full reinspection will be within three years.", "fullReinspection", 3, false)]
    public void Full_inspection_follows_in_years(string text, string kind, int years, bool approximate) =>
        NextStepWording.Of(new Document().Text(text).Body()).Value.ShouldBe(new NextInspection(kind, years, null, approximate, null));

    [Theory]
    [InlineData("A monitoring inspection will be carried out within approximately 18 months. The next full reinspection will be within approximately three years.")]
    [InlineData("A monitoring inspection will take place within approximately eighteen months.|The next full area SEND inspection will be within approximately 3 years.")]
    public void Monitoring_inspection_comes_before_the_full_one(string text) =>
        NextStepWording.Of(new Document().Text(text.Split('|')).Body()).Value
            .ShouldBe(new NextInspection("monitoringInspection", null, 18, true, new NextInspection("fullReinspection", 3, null, true, null)));

    [Theory]
    [InlineData("The next full inspection will be within three to five years.")]
    [InlineData("The next full inspection will be announced.")]
    [InlineData("Leaders have worked at this for three years.")]
    public void No_step_is_invented(string text) => NextStepWording.Of(new Document().Text(text).Body()).Status.ShouldBe(FieldStatus.NotFound);

    [Theory]
    [InlineData("Inspectors require a priority action plan (area SEND).", true)]
    [InlineData("The partnership is asked to publish its strategic plan.", false)]
    public void Plan_is_required_where_it_is_asked_for(string text, bool required) =>
        OutcomeWording.PlanRequired(new Document().Text(text).Body()).Value.ShouldBe(required);
}
