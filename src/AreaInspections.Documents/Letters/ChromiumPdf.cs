using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace AreaInspections.Documents.Letters;

/// <summary>
/// Prints a page of ours as a tagged PDF with outline, language and title, by the Chromium that is installed. Where there is none the answer says so, and HTML and
/// the word processor file remain. It has no network, no script and a time limit, and leaves nothing behind.
/// </summary>
/// <param name="program">Path of Chromium; absent where none is installed.</param>
/// <param name="limit">Time for one page.</param>
public sealed class ChromiumPdf(string? program, TimeSpan limit)
{
    /// <summary>As Chromium and its kin are called on a search path.</summary>
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Each takes some 300 MB while it prints.</summary>
    private static readonly SemaphoreSlim s_atOnce = new(2);

    /// <returns>The first of its names on a search path; nothing where there is none.</returns>
    public static string? Find(string? searchPath) => (searchPath ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => s_names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <param name="html">A file written here: one that lets nothing be asked for.</param>
    public async Task<Result<byte[]>> Print(string html, CancellationToken cancellation)
    {
        if (program is null || !File.Exists(program))
        {
            return new Problem(
                "pdf.no-chromium",
                $"A PDF is made by Chromium, and {(program is null ? "none was found on this machine" : $"there is none at {program}")}. Install it or give its path in the setting Documents:Chromium; until then take HTML or DOCX.");
        }

        if (html.IndexOf(HtmlFile.Policy, StringComparison.Ordinal) is var policy && (policy < 0 || policy > html.IndexOf("<body", StringComparison.Ordinal)))
        {
            return new Problem("pdf.open-page", "Only a page that forbids every request is printed, and this one does not. Print a file that was written here.");
        }

        await s_atOnce.WaitAsync(cancellation);
        var folder = Directory.CreateTempSubdirectory("inspections-pdf-");
        try
        {
            return await Print(program, html, folder.FullName, cancellation);
        }
        finally
        {
            s_atOnce.Release();
            Remove(folder);
        }
    }

    private async Task<Result<byte[]>> Print(string path, string html, string folder, CancellationToken cancellation)
    {
        var (page, printed) = (Path.Combine(folder, "page.html"), Path.Combine(folder, "page.pdf"));
        await File.WriteAllTextAsync(page, html, new UTF8Encoding(false), cancellation);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(limit);
        using var process = new Process { StartInfo = Start(path, page, printed, folder) };
        var said = new StringBuilder();
        process.ErrorDataReceived += (_, line) => Keep(said, line.Data);
        process.OutputDataReceived += (_, line) => Keep(said, line.Data);
        try
        {
            process.Start();
            process.BeginErrorReadLine();
            process.BeginOutputReadLine();
            await process.WaitForExitAsync(time.Token);
        }
        catch (Win32Exception refused)
        {
            return new Problem("pdf.not-started", $"Chromium at {path} could not be started: {refused.Message}");
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellation.ThrowIfCancellationRequested();
            return new Problem("pdf.too-slow", $"Chromium did not print the page within {limit.TotalSeconds:0} seconds. Try again when the machine is less busy, or take HTML or DOCX.");
        }

        return File.Exists(printed)
            ? await File.ReadAllBytesAsync(printed, cancellation)
            : new Problem("pdf.not-printed", $"Chromium at {path} ended with {process.ExitCode} and printed nothing. It said: {said.ToString().Trim()}");
    }

    private static ProcessStartInfo Start(string path, string page, string printed, string folder)
    {
        var start = new ProcessStartInfo(path) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = folder };
        string[] switches =
        [
            "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions", "--disable-sync", "--disable-background-networking", "--disable-component-update", "--no-first-run",
            "--no-default-browser-check", "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=http://127.0.0.1:1", "--proxy-bypass-list=<-loopback>", $"--user-data-dir={Path.Combine(folder, "profile")}",
            "--no-pdf-header-footer", "--export-tagged-pdf", "--generate-pdf-document-outline", $"--print-to-pdf={printed}",
        ];
        foreach (var word in switches)
        {
            start.ArgumentList.Add(word);
        }

        // Chromium refuses its sandbox to root, as whom containers often run.
        if (Environment.IsPrivilegedProcess)
        {
            start.ArgumentList.Add("--no-sandbox");
        }

        start.ArgumentList.Add(new Uri(page).AbsoluteUri);
        start.Environment["HOME"] = folder;
        return start;
    }

    private static void Keep(StringBuilder said, string? line)
    {
        const int Most = 2000;
        lock (said)
        {
            _ = line is null || said.Length > Most ? said : said.AppendLine(line);
        }
    }

    private static void Remove(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // A process of Chromium still writes there; the system clears its temporary folder.
        }
    }
}
