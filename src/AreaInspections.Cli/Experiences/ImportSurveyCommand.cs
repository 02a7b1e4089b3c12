using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using AreaInspections.Areas;
using AreaInspections.Cli.Store;
using AreaInspections.Experiences;
using AreaInspections.Readers.Areas;
using AreaInspections.Readers.Experiences;

namespace AreaInspections.Cli.Experiences;

/// <summary>
/// <c>inspections experiences import FILE [--screen] [--codes FILE] [--columns]</c>: takes in answers of a survey tool, whole or not at all. The same file again changes nothing.
/// </summary>
internal static class ImportSurveyCommand
{
    private static readonly Argument<FileInfo?> s_file = new("file") { Description = "CSV or XLSX with a row for each account.", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<bool> s_screen = new("--screen") { Description = "Say what is in the file; take nothing in." };
    private static readonly Option<FileInfo?> s_codes = new("--codes") { Description = "Write the receipt code of each row here, for senders who can be reached. Without it nobody has them.", HelpName = "FILE" };
    private static readonly Option<bool> s_columns = new("--columns") { Description = "Print the columns a file can have, and stop." };

    public static Command Create()
    {
        var command = new Command("import", "Takes in answers of a survey tool, whole or not at all.") { s_file, s_screen, s_codes, s_columns };
        command.SetAction(Import);
        return command;
    }

    private static async Task<int> Import(ParseResult parsed, CancellationToken cancel)
    {
        var register = AreaRegisterReader.Load();
        var form = FormReader.Load();
        var survey = new SurveyReader(form, name => AreaOf(register, name));
        if (parsed.GetValue(s_columns))
        {
            Console.WriteLine(string.Join(',', survey.Columns));
            return ExitCode.Done;
        }

        if (parsed.GetValue(s_file) is not { Exists: true } file)
        {
            await Console.Error.WriteLineAsync("Name the file to take in; see --columns for what it holds.");
            return ExitCode.Refused;
        }

        var bytes = await File.ReadAllBytesAsync(file.FullName, cancel);
        var read = survey.Read(bytes, file.Name, Options.Today());
        foreach (var note in read.Notes)
        {
            Console.WriteLine($"{note.File}{(note.Page is { } row ? $", row {row}" : "")}{(note.Field is { } field ? $", {field}" : "")}: {note.Message} Found: {(note.Found.Length == 0 ? "nothing" : note.Found)}.{(note.Expected is { } expected ? $" Expected: {expected}." : "")}");
        }

        if (read.Value is not { } accounts)
        {
            Console.WriteLine("Nothing was taken in.");
            return ExitCode.LookNeeded;
        }

        Console.WriteLine($"{file.Name}: {accounts.Count} accounts, {accounts.Count(a => a.Account.Consents(Consent.Analysis))} may be counted, {accounts.Count(a => a.Account.Answer("area") is not null)} name a local area.");
        return parsed.GetValue(s_screen) ? ExitCode.Done : await Take(accounts, Convert.ToHexStringLower(SHA256.HashData(bytes)), parsed.GetValue(s_codes), form, cancel);
    }

    private static async Task<int> Take(IReadOnlyList<SurveyAccount> accounts, string fileHash, FileInfo? codes, ExperienceForm form, CancellationToken cancel)
    {
        if (await OpenedStore.Open(cancel) is not { } store)
        {
            return ExitCode.Refused;
        }

        var dangers = DangerWordsReader.Load();
        var who = OpenedStore.ChangeBy("").Who;
        var received = new List<(int Row, ReceiptCode Code, NewExperience Account)>();
        foreach (var row in accounts)
        {
            var look = FirstLook.At(row.Account, form, dangers, store.Senders.SketchKey);
            var at = (row.Received ?? Options.Today()).ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc);
            var one = Receiving.Receive(IdOf(fileHash, row.Row), row.Account, form, look, new ComingIn(WayIn.Survey, who, at));
            Problems.Print(one.Problems);
            if (!one.Succeeded)
            {
                Console.WriteLine($"Nothing was taken in: see row {row.Row}.");
                return ExitCode.LookNeeded;
            }

            received.Add((row.Row, ReceiptCode.New(), one.Value));
        }

        var there = (await store.Senders.There([.. received.Select(r => r.Account.Experience.Id)], cancel)).ToHashSet();
        var fresh = received.Where(r => !there.Contains(r.Account.Experience.Id)).ToList();
        if (codes is not null && fresh.Count > 0 && !await WriteCodes(codes, fresh.Select(r => (r.Row, r.Code)), cancel))
        {
            return ExitCode.Refused;
        }

        var sent = await store.Senders.SendTogether([.. fresh.Select(r => (r.Code, r.Account))], cancel);
        Problems.Print(sent.Problems);
        if (!sent.Succeeded)
        {
            return ExitCode.Refused;
        }

        Console.WriteLine($"Taken in: {fresh.Count}; there before: {there.Count}. They wait for moderators.");
        return ExitCode.Done;
    }

    /// <summary>Before anything is taken in, so that no account is there whose code is nowhere.</summary>
    private static async Task<bool> WriteCodes(FileInfo file, IEnumerable<(int Row, ReceiptCode Code)> codes, CancellationToken cancel)
    {
        try
        {
            await using var stream = new FileStream(file.FullName, FileMode.CreateNew, FileAccess.Write);
            await stream.WriteAsync(Encoding.UTF8.GetBytes("row,code\n" + string.Concat(codes.Select(c => $"{c.Row},{c.Code}\n"))), cancel);
            stream.Flush(flushToDisk: true);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"The codes cannot be written to {file.FullName}: {fault.Message} Name a file that is not there yet. Nothing was taken in.");
            return false;
        }
    }

    /// <summary>The same row of the same file is the same account for ever.</summary>
    private static Guid IdOf(string fileHash, int row)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{fileHash} {row}"))[..16];
        bytes[7] = (byte)((bytes[7] & 0x0F) | 0x80); // version 8: made by a rule of one's own
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes);
    }

    private static AreaId? AreaOf(AreaRegister register, string name) => register.Find(new AreaId(name)) is { } exact ? exact.Id
        : register.Search(name) is { Answers: [var only] } ? only.Area.Id : null;
}
