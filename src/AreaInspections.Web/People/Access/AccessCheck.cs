using AreaInspections.Conduct;
using Microsoft.AspNetCore.Authorization;

namespace AreaInspections.Web.People.Access;

/// <summary>Decides what every page and endpoint asks for, once for each request and in this place only.</summary>
internal sealed class AccessCheck(InspectionAccess inspections) : IAuthorizationHandler
{
    public async Task HandleAsync(AuthorizationHandlerContext context)
    {
        if (context.Resource is not HttpContext http || Member.Of(http) is not { } member)
        {
            return;
        }

        foreach (var requirement in context.PendingRequirements.ToList())
        {
            if (await Holds(requirement, http, member))
            {
                context.Succeed(requirement);
            }
        }
    }

    public static void Add(IServiceCollection services)
    {
        services.AddScoped<InspectionAccess>();
        services.AddScoped<IAuthorizationHandler, AccessCheck>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, AccessAnswers>();
        services.AddAuthorization(options =>
        {
            options.DefaultPolicy = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(IsSure.Requirement).Build();
            options.FallbackPolicy = options.DefaultPolicy;
            options.AddPolicy(OwnAccountAttribute.Name, policy => policy.RequireAuthenticatedUser());
        });
    }

    private async ValueTask<bool> Holds(IAuthorizationRequirement requirement, HttpContext http, Member member) => requirement switch
    {
        IsSure => member.IsSure,
        NeedsRoleAttribute needs => needs.Roles.Any(member.Person.Holds),
        NeedsSightAttribute needs => (await inspections.SightOf(member.Person, http) & needs.Sight) != Sight.Nothing,
        _ => false,
    };
}
