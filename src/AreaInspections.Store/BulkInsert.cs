using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace AreaInspections.Store;

/// <summary>
/// Inserts many rows with one prepared statement. Tracking thousands of new rows would take most of the first start, and nothing looks at them again.
/// </summary>
internal static class BulkInsert
{
    /// <summary>Within the transaction of the context. Values the database gives (a row's number) are left to it.</summary>
    public static async Task InsertAll<T>(this InspectionsContext context, IEnumerable<T> rows, CancellationToken cancel)
        where T : class
    {
        var entity = context.Model.FindEntityType(typeof(T))!;
        var properties = entity.GetProperties().Where(p => p.ValueGenerated != ValueGenerated.OnAdd).ToList();
        var sql = context.GetService<ISqlGenerationHelper>();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
        var columns = string.Join(", ", properties.Select(p => sql.DelimitIdentifier(p.GetColumnName())));
        command.CommandText = $"INSERT INTO {sql.DelimitIdentifier(entity.GetTableName()!)} ({columns}) VALUES ({string.Join(", ", properties.Select((_, i) => $"@p{i}"))})";
        foreach (var row in rows)
        {
            if (command.Parameters.Count == 0)
            {
                command.Parameters.AddRange(properties.Select((p, i) => Parameter(command, p, i, row)).ToArray());
                await command.PrepareAsync(cancel);
            }
            else
            {
                for (var i = 0; i < properties.Count; i++)
                {
                    command.Parameters[i].Value = Parameter(command, properties[i], i, row).Value;
                }
            }

            await command.ExecuteNonQueryAsync(cancel);
        }
    }

    private static DbParameter Parameter(DbCommand command, IProperty property, int index, object row) =>
        property.GetRelationalTypeMapping().CreateParameter(command, $"@p{index}", property.GetGetter().GetClrValue(row), property.IsNullable);
}
