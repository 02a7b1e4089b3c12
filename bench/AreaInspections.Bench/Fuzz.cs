namespace AreaInspections.Bench;

internal static class Fuzz
{
    public static int Run(string[] args) => args.Length;
}
