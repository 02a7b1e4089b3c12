using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(AreaInspections.Store.Tests.Databases.TestDatabases))]

namespace AreaInspections.Store.Tests.Databases;

public enum Database
{
    Sqlite,
    Postgres,
}

/// <summary>Runs a test once on each database.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EachDatabaseAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([new TheoryDataRow<Database>(Database.Sqlite), new TheoryDataRow<Database>(Database.Postgres)]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
