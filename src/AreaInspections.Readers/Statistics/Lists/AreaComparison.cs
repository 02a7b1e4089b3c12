using AreaInspections.Areas;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics.Lists;

/// <summary>Says where a list of areas or boards differs from the register. The register stays as it is.</summary>
internal sealed class AreaComparison(ListRows list, SourceLayout layout, AreaRegister register, FileNotes notes)
{
    private readonly int _name = list.Find(layout.AreaName);
    private readonly int _code = list.Find(layout.AreaCode);
    private readonly int _number = list.Find(layout.AreaNumber);
    private readonly int _urn = list.Find("urn");
    private readonly int _board = list.Find("icb_name|ICB22NM|ICB23NM|ICB24NM");
    private readonly int _boardCode = list.Find("ICB22CD|ICB23CD|ICB24CD");
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public void Compare()
    {
        var unknown = 0;
        var agree = 0;
        foreach (var (row, cells) in list.Rows)
        {
            var said = _told.Count;
            if (_name >= 0 || _code >= 0 || _number >= 0)
            {
                unknown += Area(row, cells) is { } area ? Codes(row, cells, area) : 1;
            }
            else
            {
                Board(row, cells, null);
            }

            agree += _told.Count == said ? 1 : 0;
        }

        var message = "The list was compared with the register, which stays as it is. No figure is taken from it.";
        if (unknown * 2 > list.Rows.Count)
        {
            notes.Refuse(new Note("Most rows are of no area of the register.", $"{unknown} of {list.Rows.Count} rows"));
        }
        else
        {
            notes.Say(new Note(message, $"{agree} of {list.Rows.Count} rows say nothing else than the register"));
        }
    }

    private LocalArea? Area(int row, string[] cells)
    {
        var (name, code, number) = (At(cells, _name), At(cells, _code), At(cells, _number));
        var area = number.Length > 0 ? register.All.FirstOrDefault(a => a.DfeNumber == number) : null;
        area ??= register.ByCode(code) ?? (name.Length > 0 ? register.ByName(name, DateOnly.MaxValue) : null);
        if (area is null)
        {
            Tell("No area of the register is meant.", $"{name} {code} {number}".Trim(), null, row, _name);
        }

        return area;
    }

    /// <returns>0, so that it can be added up.</returns>
    private int Codes(int row, string[] cells, LocalArea area)
    {
        var code = At(cells, _code);
        if (code.Length > 0 && register.ByCode(code) != area)
        {
            Tell("The code is not one of the area.", $"{area.PlainName}: {code}", area.Codes[^1].Code, row, _code);
        }
        else if (code.Length > 0 && area.Codes[^1].Code != code)
        {
            Tell("The area no longer has this code.", $"{area.PlainName}: {code}", area.Codes[^1].Code, row, _code);
        }

        if (At(cells, _name) is { Length: > 0 } name && register.ByName(name, DateOnly.MaxValue) is var named && named != area && named?.Name != area.Name)
        {
            Tell("The name is not one of the area.", name, area.Name, row, _name);
        }

        if (At(cells, _urn) is { Length: > 0 } urn && area.OfstedUrn is { } known && known != urn)
        {
            Tell("The Ofsted URN is not that of the area.", $"{area.PlainName}: {urn}", known, row, _urn);
        }

        Board(row, cells, area);
        return 0;
    }

    private void Board(int row, string[] cells, LocalArea? area)
    {
        if (At(cells, _board) is not { Length: > 0 } printed)
        {
            return;
        }

        if (register.FindBoard(printed) is not { } board)
        {
            Tell("No integrated care board of the register is meant.", printed, null, row, _board);
        }
        else if (At(cells, _boardCode) is { Length: > 0 } code && register.FindBoard(code) != board)
        {
            Tell("The code is not that of the board.", $"{printed}: {code}", board.Code, row, _boardCode);
        }
        else if (area is { Abolished: null } && !area.Boards.Any(b => b.Code == board.Code))
        {
            Tell("The register does not have the board for the area.", $"{area.PlainName}: {printed}", string.Join(" or ", area.Boards.Select(b => b.Name)), row, _board);
        }
    }

    private void Tell(string message, string found, string? expected, int row, int column)
    {
        _told.Add($"{row} {message}");
        notes.Say(new Note(message, found) { Expected = expected, Page = row, Field = column < 0 ? null : list.Columns[column] });
    }

    private static string At(string[] cells, int column) => column < 0 ? "" : cells[column];
}
