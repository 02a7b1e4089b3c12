using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AreaInspections.Store;

/// <summary>
/// Keeps a nested value of the domain as JSON in a text column. Text, not a JSON type of the database: what was hashed must come back letter by letter.
/// </summary>
internal static class JsonColumn
{
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property)
        where T : class => property.HasConversion(
            new ValueConverter<T, string>(v => StoreJson.Write(v), s => StoreJson.Read<T>(s)),
            new ValueComparer<T>((a, b) => Same(a, b), v => StoreJson.Write(v).GetHashCode(StringComparison.Ordinal), v => v));

    private static bool Same<T>(T? a, T? b)
        where T : class => ReferenceEquals(a, b) || (a is not null && b is not null && StoreJson.Write(a) == StoreJson.Write(b));
}
