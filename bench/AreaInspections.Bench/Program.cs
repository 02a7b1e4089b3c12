using AreaInspections.Bench;

if (args.Contains("--fuzz"))
{
    return Fuzz.Run(args);
}

if (args is ["--statistics-part", ..])
{
    return StatisticsAgainstDuckDb.Part(args);
}

if (args.Contains("--statistics"))
{
    return StatisticsAgainstDuckDb.Run();
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

return Math.Max(code, StatisticsAgainstDuckDb.Run());
