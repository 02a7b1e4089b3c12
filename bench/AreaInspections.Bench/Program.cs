using AreaInspections.Bench;

if (args.Contains("--fuzz"))
{
    return Fuzz.Run(args);
}

if (args.Contains("--pages"))
{
    return await PageSpeed.Run();
}

var code = ReadingAgainstPlainText.Run();
if (code == 0)
{
    Starts.Run();
    code = await PageSpeed.Run();
}

return code;
