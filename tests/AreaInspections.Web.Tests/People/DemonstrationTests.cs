using System.Net;
using AreaInspections.People;
using AreaInspections.Store.People;
using AreaInspections.Web.Demonstration;
using AreaInspections.Web.People;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Web.Tests.People;

public class DemonstrationTests(PeopleHost host) : IClassFixture<PeopleHost>
{
    [Fact]
    public async Task The_demonstration_lists_people_who_can_sign_in_and_its_area_is_nowhere_on_the_record()
    {
        await using var demonstration = new DemonstrationHost();
        using var browser = demonstration.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        var planner = DemonstrationPeople.All[0];
        (await browser.Open("/demonstration")).QuerySelectorAll("tbody tr").Length.ShouldBe(DemonstrationPeople.All.Count);

        (await browser.Send("/sign-in", ("email", planner.Email), ("password", DemonstrationPeople.Password))).Dispose();
        using var second = await browser.Send("/sign-in/code", ("code", Totp.Code(DemonstrationPeople.KeyOf(planner), Totp.StepAt(TimeProvider.System.GetUtcNow()))));

        second.Headers.Location!.OriginalString.ShouldBe("/your-work");
        using var reader = demonstration.CreateClient();
        (await reader.GetStringAsync(new Uri("/areas.csv", UriKind.Relative), TestContext.Current.CancellationToken)).ShouldNotContain("xampleshire");
        (await reader.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative), TestContext.Current.CancellationToken)).ShouldNotContain("xampleshire");
        using var page = await reader.GetAsync(new Uri("/areas/exampleshire", UriKind.Relative), TestContext.Current.CancellationToken);
        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Without_it_there_is_no_such_page_and_its_people_cannot_sign_in()
    {
        var invented = new Person { Id = new PersonId(Guid.CreateVersion7()), Name = "Left Over", Email = "left.over@exampleshire.example", Body = Body.None, Roles = [Role.Analyst], Demonstration = true };
        (await host.People.Add(invented, new("tests", "Left from a demonstration."), TestContext.Current.CancellationToken)).Succeeded.ShouldBeTrue();
        var hash = new Microsoft.AspNetCore.Identity.PasswordHasher<Account>().HashPassword(new Account(), PeopleHost.Password);
        await host.Services.GetRequiredService<InvitationStore>().Redeem((await host.Invite(invented)).Code, hash, new("tests", "A password."), TestContext.Current.CancellationToken);
        using var browser = host.Browser();

        using var refused = await browser.Send("/sign-in", ("email", invented.Email), ("password", PeopleHost.Password));
        using var page = await browser.GetAsync(new Uri("/demonstration", UriKind.Relative), TestContext.Current.CancellationToken);

        (refused.StatusCode, page.StatusCode).ShouldBe((HttpStatusCode.OK, HttpStatusCode.NotFound));
    }

    [Fact]
    public async Task It_does_not_begin_on_a_database_with_real_people()
    {
        await host.Add(Body.None, [Role.Analyst]);
        await using var provider = new ServiceCollection().AddSingleton(host.People).AddSingleton(new DemonstrationMode(On: true)).BuildServiceProvider();

        (await DemonstrationPeople.Make(provider, TestContext.Current.CancellationToken)).Single().Code.ShouldBe("demonstration.real-people");
    }

    private sealed class DemonstrationHost : WebHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Demo", "true");
        }
    }
}
