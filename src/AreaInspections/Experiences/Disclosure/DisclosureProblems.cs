namespace AreaInspections.Experiences.Disclosure;

/// <summary>Why a table does not leave.</summary>
public static class DisclosureProblems
{
    internal static Problem BrainInjuryBelowRegion(Population population) => new("disclosure.brain-injury-below-region",
        $"Accounts of acquired brain injury are few, so they are counted for a region or England and never for {population.Place} alone. Ask for the region.");

    internal static Problem SharesDimension(CountTable table) => new("disclosure.shares-dimension",
        $"Another table of {table.Population.Place} already shows {table.RowDimension}{(table.ColumnDimension.Length > 0 ? " or " + table.ColumnDimension : "")} in another shape; the two could be set against each other. Use the table that is shown.");

    internal static Problem TooFewChanges(Population population) => new("disclosure.too-few-changes",
        $"Fewer than {DisclosureGate.Threshold} accounts of {population.Place} came or went since numbers about it were last shown. The earlier table stays until there are more.");

    internal static Problem CouldBeSubtracted(Population population, Population from) => new("disclosure.could-be-subtracted",
        $"The table of {Named(population)} could be set against one of {Named(from)} to find a count under {DisclosureGate.Threshold}. It is held back, whole, until the difference is larger.");

    private static string Named(Population population) => population.Filters.Count == 0 ? population.Place : $"{population.Place} ({string.Join(", ", population.Filters)})";
}
