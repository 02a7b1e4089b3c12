using AreaInspections.Store;
using AreaInspections.Store.People;
using AreaInspections.Web.Demonstration;
using AreaInspections.Web.People.Access;
using Microsoft.AspNetCore.Identity;

namespace AreaInspections.Web.People;

/// <summary>Signing in and what it gives a right to: what it needs, in one place.</summary>
internal static class SignInSite
{
    /// <summary>Wrong passwords and codes in a row after which an account is locked.</summary>
    public const int WrongTries = 5;

    public static readonly TimeSpan Locked = TimeSpan.FromMinutes(15);

    public static IServiceCollection AddSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = SignInSettings.From(configuration);
        services.AddSingleton(settings);
        services.AddSingleton(new DemonstrationMode(configuration.GetValue("Demo", false)));
        StoredKeys.Add(services, settings);
        AccessCheck.Add(services);
        services.AddScoped<SignInFlow>();
        services.AddScoped<SecondFactorSetup>();
        services.AddScoped<AreaNames>();
        services.AddIdentityCore<Account>(options =>
            {
                options.Password = new() { RequiredLength = PasswordRule.Shortest, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
                options.Lockout = new() { MaxFailedAccessAttempts = WrongTries, DefaultLockoutTimeSpan = Locked };
                options.User.AllowedUserNameCharacters = "";
            })
            .AddAccountStore()
            .AddSignInManager()
            .AddPasswordValidator<PasswordRule>()
            .AddTokenProvider<TotpProvider>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddScoped<IUserClaimsPrincipalFactory<Account>, SessionClaims>();
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            options.ServerDomain = settings.PasskeyDomain;
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
        });
        var authentication = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        authentication.AddIdentityCookies(cookies => cookies.ApplicationCookie!.Configure(options =>
        {
            options.Cookie.Name = "inspections-session";
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.ExpireTimeSpan = settings.Idle;
            options.SlidingExpiration = true;
            options.Events.OnValidatePrincipal = context => SessionCheck.Check(context, settings);
        }));
        if (settings.SingleSignOn is { } single)
        {
            SingleSignOn.Add(authentication, single);
        }

        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "inspections-form";
            options.SuppressXFrameOptionsHeader = true; // the content security policy says it for every page
        });
        return services;
    }
}
