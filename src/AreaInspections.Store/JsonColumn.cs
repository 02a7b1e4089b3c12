using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AreaInspections.Store;

/// <summary>
/// Keeps a nested value of the domain as JSON in a text column. Text, not a JSON type of the database: what was hashed must come back letter by letter.
/// </summary>
internal sealed class JsonColumn<T>() : ValueConverter<T, string>(value => StoreJson.Write(value), json => StoreJson.Read<T>(json))
    where T : class;

/// <summary>Two nested values are the same when their JSON is; the lists in them are not compared by content otherwise.</summary>
internal sealed class JsonComparer<T>() : ValueComparer<T>(
    (a, b) => ReferenceEquals(a, b) || (a != null && b != null && StoreJson.Write(a) == StoreJson.Write(b)),
    value => StoreJson.Write(value).GetHashCode(StringComparison.Ordinal),
    value => value)
    where T : class;

internal static class JsonColumns
{
    /// <summary>
    /// For the whole model and before anything is mapped: a type first met in an entity would be taken for an entity itself, with everything in it.
    /// </summary>
    public static void KeepAsJson<T>(this ModelConfigurationBuilder model)
        where T : class => model.Properties<T>().HaveConversion<JsonColumn<T>, JsonComparer<T>>();
}
