using System.Text;
using AreaInspections.Conduct;
using AreaInspections.Documents.Letters;
using AreaInspections.Frameworks;
using AreaInspections.Letters;
using AreaInspections.Readers.Letters;

namespace AreaInspections.Web.Conduct.Letters;

/// <summary>A letter in its forms: the page, which is the record, the word processor file, the PDF and the easy-read summary. All from the same content.</summary>
internal static class LetterFiles
{
    /// <summary>How a version is marked while it is shown to those who work on it.</summary>
    public static LetterMark MarkOf(Inspection inspection, Letter letter) => inspection.Published == letter.Version ? LetterMark.Published : LetterMark.Draft(letter.Version);

    public static LetterSheet Sheet(Letter letter, LetterMark mark) => LetterSetting.Set(letter, Edition(letter), mark, Letterhead.Inspectorates);

    public static byte[] Html(Letter letter, LetterMark mark, LetterView? view = null) => Encoding.UTF8.GetBytes(LetterHtml.File(Sheet(letter, mark), view ?? LetterView.Plain));

    public static byte[] Docx(Letter letter, LetterMark mark) => LetterDocx.Write(Sheet(letter, mark));

    public static EasyRead EasyReadOf(Letter letter, string area) => EasyRead.Of(letter, Edition(letter), EasyReadWordingReader.Load(letter.Edition), area);

    public static byte[] EasyReadFile(Letter letter, string area, LetterMark mark) => Encoding.UTF8.GetBytes(EasyReadHtml.File(EasyReadOf(letter, area), mark, _ => null));

    private static FrameworkEdition Edition(Letter letter) => ConductRules.Editions.Single(e => e.Id == letter.Edition);
}
