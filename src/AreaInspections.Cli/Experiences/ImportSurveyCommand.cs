using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using AreaInspections.Areas;
using AreaInspections.Cli.Store;
using AreaInspections.Experiences;
using AreaInspections.Experiences.Danger;
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
        var received = new List<(SurveyAccount Row, NewExperience New)>();
        foreach (var row in accounts)
        {
            var look = new FirstLook([.. row.Account.InOwnWords(form).SelectMany(w => dangers.In(w.Words)).Select(d => DangerKinds.Key(d.Kind)).Distinct(StringComparer.Ordinal)], store.Senders.SketchKey);
            var at = (row.Received ?? Options.Today()).ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc);
            var one = Receiving.Receive(IdOf(fileHash, row.Row), row.Account, form, look, new ComingIn(WayIn.Survey, who, at));
            Problems.Print(one.Problems);
            if (!one.Succeeded)
            {
                Console.WriteLine($"Nothing was taken in: see row {row.Row}.");
                return ExitCode.LookNeeded;
            }

            received.Add((row, one.Value));
        }

        var lines = new StringBuilder("row,code\n");
        var (taken, there) = (0, 0);
        foreach (var (row, account) in received)
        {
            var code = ReceiptCode.New();
            var sent = await store.Senders.Send(code, account, cancel);
            if (!sent.Succeeded)
            {
                Problems.Print(sent.Problems);
                return ExitCode.Refused;
            }

            taken += sent.Value.AlreadyThere ? 0 : 1;
            there += sent.Value.AlreadyThere ? 1 : 0;
            lines.Append(sent.Value.AlreadyThere ? "" : $"{row.Row},{code}\n");
        }

        if (codes is not null)
        {
            await File.WriteAllTextAsync(codes.FullName, lines.ToString(), cancel);
        }

        Console.WriteLine($"Taken in: {taken}; there before: {there}. They wait for moderators.");
        return ExitCode.Done;
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
