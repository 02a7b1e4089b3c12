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
    return Math.Max(await StatisticsStoring.Run(), StatisticsAgainstDuckDb.Run());
}

if (args.Contains("--statistics-store"))
{
    return await StatisticsStoring.Run();
}

if (args.Contains("--pages"))
{
    return await PageSpeed.Run();
}

if (args.Contains("--sending"))
{
    return ExperienceSpeed.Run();
}

if (args.Contains("--evidence"))
{
    return await EvidenceSpeed.Run();
}

if (args.Contains("--experiences"))
{
    return ExperiencesAccuracy.Run();
}

if (args.Contains("--kill") || args.Contains("--tamper"))
{
    return await EvidenceTrials.Run(args);
}

var code = ReadingAgainstPlainText.Run();
if (code == 0)
{
    Starts.Run();
    code = await PageSpeed.Run();
}

code = Math.Max(code, await StatisticsStoring.Run());
return Math.Max(code, StatisticsAgainstDuckDb.Run());
