using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace AreaInspections.Store.History;

/// <summary>Rows that somebody made unreadable must not keep the others from being looked at.</summary>
internal static class Readable
{
    /// <summary>Whether it says that a stored value is not what its column should hold.</summary>
    public static bool IsNot(Exception fault) =>
        fault is JsonException or FormatException or ArgumentException or InvalidOperationException or InvalidCastException or OverflowException;

    /// <summary>All rows at once; where one cannot be read, one by one by their keys.</summary>
    /// <param name="unreadable">Told the key of each that cannot be read.</param>
    public static async Task<List<T>> Rows<T, TKey>(
        IQueryable<T> all, IQueryable<TKey> keys, Func<TKey, IQueryable<T>> one, Action<TKey> unreadable, CancellationToken cancel)
        where T : class
    {
        try
        {
            return await all.AsNoTracking().ToListAsync(cancel);
        }
        catch (Exception fault) when (IsNot(fault))
        {
            var rows = new List<T>();
            foreach (var key in await keys.ToListAsync(cancel))
            {
                try
                {
                    rows.AddRange(await one(key).AsNoTracking().ToListAsync(cancel));
                }
                catch (Exception single) when (IsNot(single))
                {
                    unreadable(key);
                }
            }

            return rows;
        }
    }
}
