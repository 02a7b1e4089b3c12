using System.Net;
using AreaInspections.Experiences;
using Microsoft.AspNetCore.Mvc.Testing;

namespace AreaInspections.Web.Tests.Experiences;

/// <summary>How often codes may be tried, as the site is delivered.</summary>
public class FormLimitTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Somebody_elses_code_is_guessed_by_nobody()
    {
        using var guesser = new Sender(host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 14; i++)
        {
            using var answer = await guesser.Post("/tell-us/return", ("code", ReceiptCode.New().ToString()));
            answers.Add(answer.StatusCode);
        }

        answers.ShouldContain(HttpStatusCode.OK);
        answers.ShouldNotContain(HttpStatusCode.Redirect);
        answers[^1].ShouldBe(HttpStatusCode.TooManyRequests);
    }
}
