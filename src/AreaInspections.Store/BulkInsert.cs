using System.Data.Common;
using System.Runtime.CompilerServices;
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
    private static readonly ConditionalWeakTable<IEntityType, Plan> s_plans = [];

    /// <summary>Within the transaction of the context. Values the database gives (a row's number) are left to it.</summary>
    public static async Task InsertAll<T>(this InspectionsContext context, IEnumerable<T> rows, CancellationToken cancel)
        where T : class
    {
        var entity = context.Model.FindEntityType(typeof(T))!;
        var plan = s_plans.GetValue(entity, e => new Plan(e, context.GetService<ISqlGenerationHelper>()));
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = plan.Sql;
        foreach (var row in rows)
        {
            if (command.Parameters.Count == 0)
            {
                command.Parameters.AddRange(plan.Columns.Select((c, i) => c.Parameter(command, i, row)).ToArray());
                await command.PrepareAsync(cancel);
            }
            else
            {
                for (var i = 0; i < plan.Columns.Count; i++)
                {
                    command.Parameters[i].Value = plan.Columns[i].Value(row);
                }
            }

            await command.ExecuteNonQueryAsync(cancel);
        }
    }

    /// <summary>The statement of a table, and where its values come from.</summary>
    private sealed class Plan
    {
        public Plan(IEntityType entity, ISqlGenerationHelper sql)
        {
            Columns = [.. entity.GetProperties().Where(p => p.ValueGenerated != ValueGenerated.OnAdd).Select(p => new Column(p))];
            var names = string.Join(", ", Columns.Select(c => sql.DelimitIdentifier(c.Name)));
            Sql = $"INSERT INTO {sql.DelimitIdentifier(entity.GetTableName()!)} ({names}) VALUES ({string.Join(", ", Columns.Select((_, i) => $"@p{i}"))})";
        }

        public IReadOnlyList<Column> Columns { get; }

        public string Sql { get; }
    }

    private sealed class Column(IProperty property)
    {
        private readonly RelationalTypeMapping _mapping = property.GetRelationalTypeMapping();
        private readonly IClrPropertyGetter _getter = property.GetGetter();

        public string Name { get; } = property.GetColumnName();

        public DbParameter Parameter(DbCommand command, int index, object row) => _mapping.CreateParameter(command, $"@p{index}", _getter.GetClrValue(row), property.IsNullable);

        /// <summary>As the parameter of the first row holds it.</summary>
        public object Value(object row)
        {
            var value = _getter.GetClrValue(row);
            return (_mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
        }
    }
}
