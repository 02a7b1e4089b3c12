namespace AreaInspections.Cli.Reports;

/// <summary>A line on the terminal that says how far a batch is; nothing where no person watches.</summary>
internal sealed class ReadingProgress(int files)
{
    private readonly bool _watched = !Console.IsErrorRedirected && !Console.IsOutputRedirected && files > 1;

    public void Done(int count, string name)
    {
        if (_watched)
        {
            Console.Error.Write($"\r{new string(' ', 78)}\r");
            if (count < files)
            {
                Console.Error.Write($"{count} of {files} read, last {(name.Length > 50 ? name[..50] : name)}\r");
            }
        }
    }
}
