using System.Globalization;
using System.Security.Claims;
using AreaInspections.People;
using AreaInspections.Store.People;
using AreaInspections.Web.Demonstration;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace AreaInspections.Web.People;

/// <summary>What a session says: who, since when, and how they showed that it is them. Everything else is looked up at each request.</summary>
internal sealed class SessionClaims(TimeProvider time) : IUserClaimsPrincipalFactory<Account>
{
    /// <summary>How the person signed in, named as in RFC 8176.</summary>
    public const string Method = "amr";

    public const string Password = "pwd";

    /// <summary>More than one factor.</summary>
    public const string MultiFactor = "mfa";

    public const string Stamp = "stamp";

    public const string Since = "since";

    public Task<ClaimsPrincipal> CreateAsync(Account user) => Task.FromResult(new ClaimsPrincipal(new ClaimsIdentity(
        [
            new(ClaimTypes.NameIdentifier, user.Id.ToString()),
            new(Stamp, user.SecurityStamp ?? ""),
            new(Since, time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
        ],
        IdentityConstants.ApplicationScheme)));
}

/// <summary>
/// Looks at every request of somebody signed in whether the session still holds: one read by key. Ended by disabling, by a change of roles, password or
/// second factor, by time, and for demonstration people wherever no demonstration runs.
/// </summary>
internal static class SessionCheck
{
    public static async Task Check(CookieValidatePrincipalContext context, SignInSettings settings)
    {
        var services = context.HttpContext.RequestServices;
        var known = Guid.TryParse(context.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? await services.GetRequiredService<PeopleStore>().Known(new PersonId(id), context.HttpContext.RequestAborted)
            : null;
        if (known is null || !services.GetRequiredService<DemonstrationMode>().Admits(known.Person) || known.Stamp != context.Principal!.FindFirstValue(SessionClaims.Stamp)
            || Began(context.Principal!) + settings.Longest < services.GetRequiredService<TimeProvider>().GetUtcNow())
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        new Member(known.Person, context.Principal!.HasClaim(SessionClaims.Method, SessionClaims.MultiFactor)).Enter(context.HttpContext);
    }

    private static DateTimeOffset Began(ClaimsPrincipal principal) => long.TryParse(principal.FindFirstValue(SessionClaims.Since), CultureInfo.InvariantCulture, out var seconds)
        ? DateTimeOffset.FromUnixTimeSeconds(seconds)
        : DateTimeOffset.MinValue;
}
