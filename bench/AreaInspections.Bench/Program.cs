using AreaInspections.Bench;

if (args.Contains("--fuzz"))
{
    return Fuzz.Run(args);
}

var code = ReadingAgainstPlainText.Run();
if (code == 0)
{
    Starts.Run();
}

return code;
