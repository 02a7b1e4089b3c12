namespace AreaInspections.Areas;

/// <summary>
/// Every local area since the programme began on 1 May 2016 and every integrated care board since 1 July 2022. The number of areas is
/// always counted for a day, never stored: areas are the footprints of authorities responsible for children's services.
/// </summary>
public sealed class AreaRegister
{
    private readonly Dictionary<string, LocalArea> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocalArea> _byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<IntegratedCareBoard>> _boardsByName = new(StringComparer.Ordinal);
    private readonly AreaIndex _index;

    /// <exception cref="ArgumentException">Two areas share an id or a code.</exception>
    public AreaRegister(IReadOnlyList<LocalArea> areas, IReadOnlyList<IntegratedCareBoard> boards)
    {
        All = areas;
        Boards = boards;
        foreach (var area in areas)
        {
            _byId.Add(area.Id.Value, area);
            foreach (var code in area.Codes)
            {
                _byCode.Add(code.Code, area);
            }
        }

        foreach (var board in boards)
        {
            Index(board, board.Name);
            Index(board, board.Code);
            foreach (var name in board.OtherNames)
            {
                Index(board, name);
            }
        }

        _index = new AreaIndex(this);
    }

    /// <summary>Areas that exist and areas that have ended, by id.</summary>
    public IReadOnlyList<LocalArea> All { get; }

    /// <summary>Boards that exist and boards that have ended, by code.</summary>
    public IReadOnlyList<IntegratedCareBoard> Boards { get; }

    /// <summary>Areas that existed on that day.</summary>
    public IEnumerable<LocalArea> AsAt(DateOnly date) => All.Where(a => a.ExistsOn(date));

    /// <summary>Number of areas that existed on that day: 152 when the programme began.</summary>
    public int Count(DateOnly date) => AsAt(date).Count();

    /// <returns>The area, or nothing where no area has that id.</returns>
    public LocalArea? Find(AreaId id) => _byId.GetValueOrDefault(id.Value);

    /// <returns>The area that has or had this GSS code, or nothing.</returns>
    public LocalArea? ByCode(string code) => _byCode.GetValueOrDefault(code.Trim());

    /// <summary>The area a document of that day means by a printed name, in whatever form the name is printed.</summary>
    /// <returns>The area of that name which existed on the day; otherwise the one of that name nearest in time; nothing where the name is unknown.</returns>
    public LocalArea? ByName(string printed, DateOnly on)
    {
        LocalArea? nearest = null;
        foreach (var match in _index.Named(printed))
        {
            if (match.Area.ExistsOn(on))
            {
                return match.Area;
            }

            nearest = nearest is null || match.Area.Established <= on ? match.Area : nearest;
        }

        return nearest;
    }

    /// <summary>Answers for names in any form, GSS codes also retired, DfE numbers, Ofsted URNs and ids.</summary>
    public AreaSearch Search(string query) => _index.Search(query);

    /// <summary>
    /// The board meant by a printed name in any form ("Hertfordshire and West Essex NHS Integrated Care Board", "NHS Sussex", "BSW ICB").
    /// </summary>
    /// <param name="on">Day of the document; chooses between boards of one name. Absent: the earliest.</param>
    /// <returns>The board, or nothing where the name is unknown.</returns>
    public IntegratedCareBoard? FindBoard(string printed, DateOnly? on = null)
    {
        var named = _boardsByName.GetValueOrDefault(PlaceName.Board(printed));
        return on is { } day && named?.Find(b => b.ExistsOn(day)) is { } inForce ? inForce : named?[0];
    }

    private void Index(IntegratedCareBoard board, string name)
    {
        var key = PlaceName.Board(name);
        if (!_boardsByName.TryGetValue(key, out var named))
        {
            _boardsByName.Add(key, named = []);
        }

        if (!named.Contains(board))
        {
            named.Add(board);
            named.Sort((a, b) => a.From.CompareTo(b.From));
        }
    }
}
