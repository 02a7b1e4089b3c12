using AreaInspections.Areas;
using AreaInspections.Readers.Statistics.Workbooks;

namespace AreaInspections.Readers.Statistics.Shapes;

/// <summary>A way in which publishers lay out a workbook. What belongs to one is told by its content, never by its name.</summary>
internal interface IWorkbookShape
{
    /// <summary>As sources name it: <c>nhs-waits</c>.</summary>
    string Name { get; }

    /// <summary>Whether the workbook claims to be of this publication; whether it keeps what it claims is found out by <see cref="Read"/>.</summary>
    bool Claims(Workbook workbook);

    /// <exception cref="WorkbookFaultException">It is not laid out as known, or its figures do not agree with each other.</exception>
    ShapedWorkbook Read(Workbook workbook, WorkbookOrigin origin);
}

/// <summary>What a shape needs to know beside the sheets.</summary>
/// <param name="File">Name without folder; tells the date where the content does not.</param>
/// <param name="Register">Knows the areas and boards that the sheets name.</param>
internal sealed record WorkbookOrigin(string File, AreaRegister Register);
