using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace AreaInspections.Store.People;

/// <summary>
/// Accounts for ASP.NET Core Identity. The key of the second factor and the recovery codes are kept protected, by the keys of the host; passwords
/// are hashed by Identity. Accounts are made and removed by <see cref="PeopleStore"/> alone.
/// </summary>
internal sealed class AccountStore(InspectionsContext context, IPersonalDataProtector protector) : UserOnlyStore<Account, InspectionsContext, Guid>(context)
{
    public override Task SetTokenAsync(Account user, string loginProvider, string name, string? value, CancellationToken cancellationToken) =>
        base.SetTokenAsync(user, loginProvider, name, value is null ? null : protector.Protect(value), cancellationToken);

    public override async Task<string?> GetTokenAsync(Account user, string loginProvider, string name, CancellationToken cancellationToken) =>
        await base.GetTokenAsync(user, loginProvider, name, cancellationToken) is { } value ? protector.Unprotect(value) : null;

    public override Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("An account is made with its person.");

    public override Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("People are disabled, never removed.");
}
