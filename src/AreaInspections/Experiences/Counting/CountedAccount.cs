using AreaInspections.Experiences.Disclosure;

namespace AreaInspections.Experiences.Counting;

/// <summary>What is counted of one account: facts, no words.</summary>
/// <param name="Region">Region of its local area; absent where the area was not said.</param>
/// <param name="ReceivedOn">Day to which a wait that lasted is counted: what became of it later nobody said.</param>
public sealed record CountedAccount(Guid Id, string? Region, DateOnly ReceivedOn, Account Facts)
{
    /// <summary>In a table where a question was not answered.</summary>
    public const string NotSaid = "not-said";

    private static readonly string[] s_noInjury = ["none", "not-say", "not-sure"];

    /// <summary>Whether it tells of an acquired brain injury: a cause was named, or it is among the needs.</summary>
    public bool TellsOfBrainInjury => Facts.Answers("injury").Any(a => !s_noInjury.Contains(a)) || Facts.Answers("needs").Contains("brain-injury");

    /// <summary>The answer; of several the first of the question's options, so that the gravest counts.</summary>
    public string One(Question question) => question.Options.FirstOrDefault(Facts.Answers(question.Key).Contains) ?? NotSaid;

    /// <returns>The first wait for the service; nothing where there is none.</returns>
    public Wait? WaitFor(string service) => Facts.Waits.FirstOrDefault(w => w.Service == service);
}

/// <summary>A table that is made of accounts: declared before anything is counted, and always in the same shape.</summary>
public sealed record DeclaredTable
{
    public required Population Population { get; init; }

    public required string RowDimension { get; init; }

    public required IReadOnlyList<string> Rows { get; init; }

    /// <summary>Empty for a table of one dimension, which has one column.</summary>
    public string ColumnDimension { get; init; } = "";

    public IReadOnlyList<string> Columns { get; init; } = ["accounts"];

    /// <summary>Where an account stands; nothing for one that is not of the population.</summary>
    public required Func<CountedAccount, (string Row, string Column)?> Place { get; init; }

    /// <summary>Weeks of an account, where middles are made of the rows; absent where none are.</summary>
    public Func<CountedAccount, int?>? Weeks { get; init; }

    public CountTable Count(IReadOnlyList<CountedAccount> accounts)
    {
        var (cells, counted) = (new int[Rows.Count, Columns.Count], new HashSet<Guid>());
        foreach (var account in accounts)
        {
            if (Place(account) is { } at && counted.Add(account.Id)) cells[Index(Rows, at.Row), Index(Columns, at.Column)]++;
        }

        return new(Population, RowDimension, Rows, ColumnDimension, Columns, cells, counted);
    }

    private static int Index(IReadOnlyList<string> labels, string label)
    {
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i] == label) return i;
        }

        throw new ArgumentException($"The table has no row or column {label}.", nameof(label));
    }
}
