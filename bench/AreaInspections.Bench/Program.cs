using AreaInspections.Bench;

if (args.Contains("--fuzz"))
{
    return Fuzz.Run(args);
}

if (args.Contains("--pages"))
{
    return await PageSpeed.Run();
}

if (args.Contains("--evidence"))
{
    return await EvidenceSpeed.Run();
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

return code;
