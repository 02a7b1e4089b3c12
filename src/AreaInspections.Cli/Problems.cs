namespace AreaInspections.Cli;

/// <summary>The one place where problems become text on standard error.</summary>
internal static class Problems
{
    public static void Print(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Console.Error.WriteLine($"{problem.Sentence} ({problem.Code})");
        }
    }
}
