using System.Security.Cryptography;
using AreaInspections.Web.Tests.People;
using Microsoft.Playwright;

namespace AreaInspections.Web.Tests.Conduct;

/// <summary>A file sent piece by piece in Chromium over a connection that breaks.</summary>
[Collection(typeof(PeopleSite))]
public class UploadTests(ListeningPeopleHost host, PeopleChromium chromium) : IClassFixture<PeopleChromium>
{
    [Fact]
    public async Task A_file_whose_connection_breaks_in_the_middle_is_taken_up_again_and_arrives_whole()
    {
        var people = await ConductPeople.Make(host);
        var page = await chromium.SignedIn(people.Officer, $"{people.Address}/requests/{await people.Ask()}", 1280);
        var bytes = new byte[(4 << 20) + 100_000]; // two pieces
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)('a' + (i % 23));
        }

        var offsets = new List<string>();
        await page.RouteAsync("**/uploads/*", route =>
        {
            offsets.Add(route.Request.Headers["upload-offset"]);
            return offsets.Count == 2 ? route.AbortAsync("connectionreset") : route.ContinueAsync();
        });

        var file = Path.Combine(Directory.CreateTempSubdirectory("upload").FullName, "waits.txt");
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
        await page.Locator("#file").SetInputFilesAsync(file);
        await Assertions.Expect(page.Locator("[data-uploads-list] li")).ToContainTextAsync("waiting for the connection");
        await Assertions.Expect(page.Locator("[data-uploads-list] li")).ToContainTextAsync("ready");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send", Exact = true }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("waits.txt");

        offsets.ShouldBe(["0", "4194304", "4194304"]);
        (await people.Now()).Requests.Single().Answers.Single().Files.Single().Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}
