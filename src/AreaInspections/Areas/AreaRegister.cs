namespace AreaInspections.Areas;

/// <summary>
/// Every local area since the programme began on 1 May 2016 and every integrated care board since 1 July 2022. The number of areas is
/// always counted for a day, never stored: areas are the footprints of authorities responsible for children's services.
/// </summary>
public sealed class AreaRegister
{
    private readonly Dictionary<AreaId, LocalArea> _byId;
    private readonly Dictionary<string, LocalArea> _byCode;
    private readonly ILookup<string, IntegratedCareBoard> _boardsByName;
    private readonly AreaIndex _index;

    /// <exception cref="ArgumentException">Two areas share an id or a code.</exception>
    public AreaRegister(IReadOnlyList<LocalArea> areas, IReadOnlyList<IntegratedCareBoard> boards)
    {
        All = areas;
        Boards = boards;
        _byId = areas.ToDictionary(a => a.Id);
        _byCode = areas.SelectMany(a => a.Codes, (a, c) => (Area: a, c.Code)).ToDictionary(p => p.Code, p => p.Area, StringComparer.OrdinalIgnoreCase);
        _boardsByName = boards
            .SelectMany(b => b.OtherNames.Prepend(b.Name).Append(b.Code).Select(PlaceName.Board).Distinct(StringComparer.Ordinal), (b, key) => (b, key))
            .ToLookup(p => p.key, p => p.b, StringComparer.Ordinal);
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
    public LocalArea? Find(AreaId id) => _byId.GetValueOrDefault(id);

    /// <returns>The area that has or had this GSS code, or nothing.</returns>
    public LocalArea? ByCode(string code) => _byCode.GetValueOrDefault(code.Trim());

    /// <summary>The area a document of that day means by a printed name, in whatever form the name is printed.</summary>
    /// <returns>The area of that name which existed on the day; otherwise the one of that name nearest in time; nothing where the name is unknown.</returns>
    public LocalArea? ByName(string printed, DateOnly on) => _index.Named(printed)
        .Select(m => m.Area)
        .OrderBy(a => a.ExistsOn(on) ? 0 : 1)
        .ThenBy(a => a.Established is { } from && on < from ? 0 : 1)
        .FirstOrDefault();

    /// <summary>Answers for names in any form, GSS codes also retired, DfE numbers, Ofsted URNs and ids.</summary>
    public AreaSearch Search(string query) => _index.Search(query);

    /// <summary>
    /// The board meant by a printed name in any form ("Hertfordshire and West Essex NHS Integrated Care Board", "NHS Sussex", "BSW ICB").
    /// </summary>
    /// <param name="on">Day of the document; chooses between boards of one name. Absent: the earliest.</param>
    /// <returns>The board, or nothing where the name is unknown.</returns>
    public IntegratedCareBoard? FindBoard(string printed, DateOnly? on = null) => _boardsByName[PlaceName.Board(printed)]
        .OrderBy(b => on is null || b.ExistsOn(on.Value) ? 0 : 1)
        .ThenBy(b => b.From)
        .FirstOrDefault();
}
