using AreaInspections.Conduct;

namespace AreaInspections.Web.Tests.Access;

/// <summary>One line of the reviewed table <c>access.csv</c>: who may come to a route.</summary>
/// <param name="Route">As the host has it; with <c>*</c> at the end, every route that begins so.</param>
/// <param name="Who">
/// <c>public</c>: everybody, the same for all; <c>open</c>: everybody; <c>own</c>: whoever is signed in; <c>sure</c>: whoever is signed in well enough for their
/// roles; <c>role …</c>: and holds one of the roles; <c>sight …</c>: and may see one of these of the inspection.
/// </param>
public sealed record AccessRow(string Route, string Who)
{
    public bool IsOpen => Who is "public" or "open";

    public static IReadOnlyList<AccessRow> Load() =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Access", "access.csv")).Skip(1)
            .Select(line => line.Split(',')).Select(parts => new AccessRow(parts[0], parts[1])),
    ];

    public bool Covers(string route) => Route.EndsWith('*') ? route.StartsWith(Route[..^1], StringComparison.Ordinal) : Route == route;

    /// <param name="asker">Absent: signed out.</param>
    public bool Admits(Persona? asker, Sight sight)
    {
        var (kind, of) = Who.Split(' ', 2) is [var first, var rest] ? (first, rest.Split(' ')) : (Who, []);
        return kind switch
        {
            "public" or "open" => true,
            "own" => asker is not null,
            "sure" => asker is { Sure: true },
            "role" => asker is { Sure: true } && asker.Roles.Any(r => of.Contains(r.ToString())),
            "sight" => asker is { Sure: true } && of.Select(Enum.Parse<Sight>).Any(s => sight.HasFlag(s)),
            _ => throw new InvalidDataException($"access.csv says \"{Who}\" of {Route}, which nobody understands."),
        };
    }
}
