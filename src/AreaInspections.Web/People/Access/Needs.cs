using AreaInspections.Conduct;
using AreaInspections.People;
using Microsoft.AspNetCore.Authorization;

namespace AreaInspections.Web.People.Access;

/// <summary>Only for people with one of these roles.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class NeedsRoleAttribute(params Role[] roles) : Attribute, IAuthorizationRequirementData, IAuthorizationRequirement
{
    public IReadOnlyList<Role> Roles { get; } = roles;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

/// <summary>
/// Only for people who may see at least one of these of the inspection that the route names as <c>{inspection}</c>. An inspection that is not there
/// answers as one that may not be seen.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
internal sealed class NeedsSightAttribute(Sight sight) : Attribute, IAuthorizationRequirementData, IAuthorizationRequirement
{
    /// <summary>Part of the route that holds the id.</summary>
    public const string Route = "inspection";

    public Sight Sight { get; } = sight;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

/// <summary>The way somebody signed in has to be enough for what they may see. Asked everywhere but on the pages where a second factor is set up.</summary>
internal sealed class IsSure : IAuthorizationRequirement
{
    public static readonly IsSure Requirement = new();
}

/// <summary>Pages of one's own account, open also to those who have yet to set up their second factor.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class OwnAccountAttribute() : AuthorizeAttribute(Name)
{
    public const string Name = "own account";
}
