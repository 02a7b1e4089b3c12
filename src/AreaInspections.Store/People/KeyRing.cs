using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.People;

/// <summary>The keys that protect sessions and secrets, in the database so that every node has them.</summary>
public sealed class KeyRing
{
    private readonly InspectionsDatabase _database;

    internal KeyRing(InspectionsDatabase database) => _database = database;

    public IReadOnlyList<string> All()
    {
        using var context = _database.Create();
        return [.. context.Keys.AsNoTracking().OrderBy(k => k.Name).Select(k => k.Xml)];
    }

    public void Add(string name, string xml)
    {
        using var context = _database.Create();
        context.Add(new StoredKey { Name = name, Xml = xml });
        context.SaveChanges();
    }
}
