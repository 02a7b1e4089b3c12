using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace AreaInspections.Web.People;

/// <summary>Signing in through the site of one's organisation, by OpenID Connect; there only where it is configured.</summary>
internal static class SingleSignOn
{
    public const string Address = "/sign-in/single";

    private const string Done = Address + "/done";

    private static readonly Action<ILogger, Exception?> s_unreachable =
        LoggerMessage.Define(LogLevel.Error, new(1, "ProviderUnreachable"), "The provider of single sign-on does not answer; check SignIn:SingleSignOn:Authority");

    public static void Add(AuthenticationBuilder authentication, SingleSignOnSettings settings) => authentication.AddOpenIdConnect(SingleSignOnSettings.Scheme, settings.Name, options =>
    {
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.Authority = settings.Authority;
        options.ClientId = settings.ClientId;
        options.ClientSecret = settings.ClientSecret;
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.GetClaimsFromUserInfoEndpoint = true;
        options.Scope.Add("email");
        options.ClaimActions.MapUniqueJsonKey("email_verified", "email_verified");
        options.CallbackPath = Address + "/answer";
        options.RequireHttpsMetadata = !new Uri(settings.Authority).IsLoopback;

        // The answer comes by a link from their site to ours: that much these cookies have to travel, and no further.
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.NonceCookie.SameSite = SameSiteMode.Lax;
        options.NonceCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.Events.OnRemoteFailure = context =>
        {
            context.HandleResponse();
            context.Response.Redirect("/sign-in?single=failed");
            return Task.CompletedTask;
        };
    });

    public static void MapSingleSignOn(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetRequiredService<SignInSettings>().SingleSignOn is not { } settings)
        {
            return;
        }

        var open = new AllowAnonymousAttribute();
        routes.MapGet(Address, Begin).WithMetadata(open);
        routes.MapGet(Done, (HttpContext context, SignInFlow flow) => Finish(context, flow, settings)).WithMetadata(open);
    }

    private static async Task Begin(HttpContext context, ILogger<SingleSignOnSettings> log)
    {
        try
        {
            await context.ChallengeAsync(SingleSignOnSettings.Scheme, new() { RedirectUri = ReturnAddress.With(Done, context.Request.Query[ReturnAddress.Key]) });
        }
        catch (InvalidOperationException unreachable) when (!context.Response.HasStarted)
        {
            s_unreachable(log, unreachable);
            context.Response.Redirect("/sign-in?single=failed");
        }
    }

    private static async Task<IResult> Finish(HttpContext context, SignInFlow flow, SingleSignOnSettings settings)
    {
        var vouched = await context.AuthenticateAsync(IdentityConstants.ExternalScheme);
        await context.SignOutAsync(IdentityConstants.ExternalScheme);
        string? back = context.Request.Query[ReturnAddress.Key];
        return (vouched.Principal is null ? Attempt.Refused : await flow.SingleSignOn(vouched.Principal, settings)) switch
        {
            Attempt.SignedIn => Results.LocalRedirect(ReturnAddress.Checked(back)),
            Attempt.CodeNeeded => Results.LocalRedirect(ReturnAddress.With("/sign-in/code", back)),
            _ => Results.LocalRedirect("/sign-in?single=unknown"),
        };
    }
}
