using System.Text;
using AreaInspections.Areas;
using AreaInspections.Experiences;
using AreaInspections.Readers.Experiences;

namespace AreaInspections.Tests.Experiences;

public class SurveyReaderTests
{
    private static readonly DateOnly s_today = new(2026, 11, 12);

    [Fact]
    public void Rows_become_accounts_with_their_waits_and_days()
    {
        var account = Read("""
            speaker,area,needs,injury,received,wait1-service,wait1-referred,wait1-state,wait1-seen,wait2-service,wait2-referred,story,consent
            parent,Hull,autism; adhd,none,2026-03-14,speech-language,2024-03,seen,2025-03,physiotherapy,2026-01,"She waited, and waited.",analysis;quotation
            """).Value!.Single();

        (account.Row, account.Received, account.Account.Answer("area")).ShouldBe((2, new DateOnly(2026, 3, 14), "E06000010"));
        account.Account.Answers("needs").ShouldBe(["autism", "adhd"]);
        account.Account.Waits.Select(w => (w.Service, w.State, w.Weeks(s_today))).ShouldBe([("speech-language", WaitState.Seen, 52), ("physiotherapy", WaitState.Waiting, 43)]);
        account.Account.Answer("story").ShouldBe("She waited, and waited.");
        Consents.Of(account.Account).ShouldBe([Consent.Analysis, Consent.Quotation]);
    }

    [Theory]
    [InlineData("speaker,colour\nparent,blue\n", 1, "colour", "The form has no such question")]
    [InlineData("area\nHull\n", 1, "speaker", "cannot do without this column")]
    [InlineData("speaker,speaker\nparent,parent\n", 1, "speaker", "there twice")]
    [InlineData("speaker,phase\nking,primary\n", 2, "speaker", "no such answer")]
    [InlineData("speaker,area\nparent,Atlantis\n", 2, "area", "No local area")]
    [InlineData("speaker,wait1-service,wait1-referred\nparent,physiotherapy,March 2024\n", 2, "wait1-referred", "A month is written")]
    [InlineData("speaker,wait1-service,wait1-referred\nparent,physiotherapy,2031-01\n", 2, "wait1-referred", "has not come yet")]
    [InlineData("speaker,wait2-service,wait2-state\nparent,physiotherapy,stopped\n", 2, "wait2-state", "no such state")]
    [InlineData("speaker,injury,memory\nparent,none,instructions\n", 2, "memory", "does not ask this")]
    [InlineData("speaker,received\nparent,2031-01-01\n", 2, "received", "A day that has passed")]
    [InlineData("speaker,story\nparent,one,two\n", 2, null, "more cells than the header")]
    [InlineData("speaker,story\nparent,#REF!\n", 2, "story", "formula")]
    public void A_file_with_anything_wrong_is_refused_with_its_place(string file, int row, string? column, string says)
    {
        var reading = Read(file);

        reading.Value.ShouldBeNull();
        var note = reading.Notes.First(n => n.Message.Contains(says, StringComparison.Ordinal));
        (note.Page, note.Field).ShouldBe((row, column));
    }

    [Theory]
    [InlineData("")]
    [InlineData("speaker,area\n")]
    [InlineData("%PDF-1.7 \0\0")]
    public void What_is_no_list_is_refused(string file) => Read(file).Value.ShouldBeNull();

    [Fact]
    public void The_columns_it_names_are_those_it_reads()
    {
        var columns = new SurveyReader(SampleAccount.Form, _ => null).Columns;

        Read($"{string.Join(',', columns)}\n{string.Join(',', columns.Select(c => c == "speaker" ? "parent" : c == "wait1-service" ? "other" : ""))}\n").Notes.ShouldBeEmpty();
    }

    private static Reading<IReadOnlyList<SurveyAccount>> Read(string file) =>
        new SurveyReader(SampleAccount.Form, name => name == "Hull" ? new AreaId("E06000010") : null).Read(Encoding.UTF8.GetBytes(file), "survey.csv", s_today);
}
