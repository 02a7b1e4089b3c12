using AreaInspections.Bench;

if (args.Contains("--fuzz"))
{
    return Fuzz.Run(args);
}

return ReadingAgainstPlainText.Run();
