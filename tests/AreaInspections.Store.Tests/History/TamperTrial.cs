using System.Data.Common;
using AreaInspections.Store.History;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace AreaInspections.Store.Tests.History;

/// <summary>Changes, deletes or moves one row past the store, asks the verifier, and puts the row back.</summary>
/// <param name="Did">What was done, for a message.</param>
/// <param name="Named">Whether the verifier named it: the stream of the row, or the rows it is one of.</param>
public sealed record TamperTrial(string Did, bool Named)
{
    /// <summary>Tables with the columns that make the key, and what the verifier calls a row.</summary>
    private static readonly (string Table, string[] Key, Func<IReadOnlyDictionary<string, object>, string> Stream)[] s_tables =
    [
        ("History", ["Stream", "Sequence"], r => $"{r["Stream"]}"),
        ("HistoryHeads", ["Stream"], r => $"{r["Stream"]}"),
        ("InspectionsUnderWay", ["Id"], r => $"restricted/conduct/{Low(r["Id"])}"),
        ("WorkingPapers", ["Inspection", "Kind", "Key"], r => $"restricted/conduct/{Low(r["Inspection"])}/{r["Kind"]}/{r["Key"]}"),
        ("Evidence", ["Id"], r => $"restricted/conduct/{Low(r["Inspection"])}/evidence"),
        ("Attachments", ["Inspection", "Sha256"], r => $"restricted/conduct/{Low(r["Inspection"])}/attachments/{r["Sha256"]}"),
        ("Experiences", ["Id"], r => $"restricted/experiences/{Low(r["Id"])}"),
        ("ExperienceParts", ["Experience", "Part"], r => $"restricted/experiences/{Low(r["Experience"])}"),
        ("SentForms", ["Id"], r => $"restricted/experiences/{Low(r["Id"])}"),
        ("People", ["Id"], r => $"restricted/people/{Low(r["Id"])}"),
        ("Areas", ["Id"], r => $"areas/{r["Id"]}"),
        ("Reports", ["Id"], r => $"reports/{r["Sha256"]}"),
        ("CodedFindings", ["Label"], r => $"findings/{r["Label"]}"),
    ];

    /// <summary>Two rows of one table that change places, by the columns that hold the place.</summary>
    private static readonly (string Table, string Group, string Place)[] s_orders = [("History", "Stream", "Sequence"), ("Evidence", "Inspection", "Sequence")];

    public static async Task<TamperTrial> Run(StoreSettings settings, HistoryVerifier verifier, int seed)
    {
        var random = new Random(seed);
        await using DbConnection connection = settings.Postgres ? new NpgsqlConnection(settings.ConnectionString) : new SqliteConnection(settings.ConnectionString);
        await connection.OpenAsync();
        await Execute(connection, settings.Postgres ? "SET session_replication_role = replica" : "PRAGMA foreign_keys = OFF");
        var trial = random.Next(4) == 0 ? await Reorder(connection, random) : await ChangeOrDelete(connection, random);
        var breaks = (await verifier.Verify()).Breaks;
        await trial.Undo();
        return new TamperTrial($"seed {seed}: {trial.Did}", breaks.Any(b => trial.Streams.Contains(b.Stream, StringComparer.Ordinal)));
    }

    private static async Task<Tampered> Reorder(DbConnection connection, Random random)
    {
        var (table, group, place) = s_orders[random.Next(s_orders.Length)];
        var rows = (await Rows(connection, table)).GroupBy(r => $"{r[group]}").Where(g => g.Count() > 1).ToList();
        var among = rows[random.Next(rows.Count)].ToList();
        var first = random.Next(among.Count);
        var (a, b) = (among[first], among[(first + 1 + random.Next(among.Count - 1)) % among.Count]);
        async Task Swap(object from, object to)
        {
            // Keys are unique at every moment, so one of them steps aside.
            foreach (var (was, now) in new[] { (from, (object)-1), (to, from), ((object)-1, to) })
            {
                await Execute(connection, $"""UPDATE "{table}" SET "{place}" = @p0 WHERE "{group}" = @p1 AND "{place}" = @p2""", now, a[group], was);
            }
        }

        await Swap(a[place], b[place]);
        return new Tampered($"{table}: {a[place]} and {b[place]} of {a[group]} changed places", [s_tables.Single(t => t.Table == table).Stream(a)], () => Swap(a[place], b[place]));
    }

    private static async Task<Tampered> ChangeOrDelete(DbConnection connection, Random random)
    {
        var (table, key, streamOf) = s_tables[random.Next(s_tables.Length)];
        var rows = await Rows(connection, table);
        while (rows.Count == 0)
        {
            (table, key, streamOf) = s_tables[random.Next(s_tables.Length)];
            rows = await Rows(connection, table);
        }

        var row = rows[random.Next(rows.Count)];
        var where = string.Join(" AND ", key.Select((k, i) => $"\"{k}\" = @p{i + 1}"));
        var columns = row.Where(c => c.Value is not DBNull).Select(c => c.Key).ToList();
        if (random.Next(3) == 0)
        {
            await Execute(connection, $"""DELETE FROM "{table}" WHERE {string.Join(" AND ", key.Select((k, i) => $"\"{k}\" = @p{i}"))}""", [.. key.Select(k => row[k])]);
            var names = string.Join(", ", columns.Select(c => $"\"{c}\""));
            return new Tampered(
                $"{table}: a row of {streamOf(row)} deleted",
                [streamOf(row)],
                () => Execute(connection, $"""INSERT INTO "{table}" ({names}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})""", [.. columns.Select(c => row[c])]));
        }

        var column = columns[random.Next(columns.Count)];
        // A key of words gets longer: with another character it could be a key that is there, which the database itself refuses.
        var changed = key.Contains(column) && row[column] is string words && !Guid.TryParse(words, out _) ? words + "x" : Changed(row[column], random);
        await Execute(connection, $"""UPDATE "{table}" SET "{column}" = @p0 WHERE {where}""", [changed, .. key.Select(k => row[k])]);
        var after = new Dictionary<string, object>(row, StringComparer.Ordinal) { [column] = changed };
        return new Tampered(
            $"{table}.{column} of {streamOf(row)} changed",
            [streamOf(row), streamOf(after), table == "CodedFindings" ? "findings" : table is "ExperienceParts" or "SentForms" ? "experiences" : table.ToLowerInvariant()], // a row that cannot be read is named by its table
            () => Execute(connection, $"""UPDATE "{table}" SET "{column}" = @p0 WHERE {where}""", [row[column], .. key.Select(k => after[k])]));
    }

    /// <summary>Something else of the same type; where it is a GUID in text, another.</summary>
    private static object Changed(object value, Random random) => value switch
    {
        byte[] bytes => bytes.Select((b, i) => i == bytes.Length / 2 ? (byte)(b ^ 1) : b).ToArray(),
        long number => number + 1000 + random.Next(5), // past every other, where it is a key
        int number => number + 1000 + random.Next(5),
        double number => number + 1,
        bool truth => !truth,
        DateTime moment => moment.AddMilliseconds(1 + random.Next(1000)),
        DateOnly day => day.AddDays(1 + random.Next(100)),
        Guid => Another(random),
        string id when Guid.TryParse(id, out _) => Another(random).ToString().ToUpperInvariant(),
        string text => text.Length == 0 ? "x" : OneCharacter(text, random),
        _ => throw new NotSupportedException($"A column holds {value.GetType()}."),
    };

    /// <summary>Not one that differs in a character: sample ids follow each other.</summary>
    private static Guid Another(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private static string OneCharacter(string text, Random random)
    {
        var digits = Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i])).ToList();
        var at = digits.Count > 0 && random.Next(2) == 0 ? digits[random.Next(digits.Count)] : random.Next(text.Length);
        var other = char.IsAsciiDigit(text[at]) ? (text[at] == '1' ? '2' : '1') : text[at] == 'x' ? 'y' : 'x';
        return text[..at] + other + text[(at + 1)..];
    }

    private static string Low(object id) => $"{id}".ToLowerInvariant();

    private static async Task<List<Dictionary<string, object>>> Rows(DbConnection connection, string table)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<Dictionary<string, object>>();
        while (await reader.ReadAsync())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetValue, StringComparer.Ordinal));
        }

        return rows;
    }

    private static async Task Execute(DbConnection connection, string sql, params object[] values)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = ($"@p{i}", values[i]);
            command.Parameters.Add(parameter);
        }

        await command.ExecuteNonQueryAsync();
    }

    private sealed record Tampered(string Did, IReadOnlyList<string> Streams, Func<Task> Undo);
}
