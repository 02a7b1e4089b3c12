using AreaInspections.Store.People;
using Microsoft.AspNetCore.Identity;

namespace AreaInspections.Web.People;

/// <summary>Long rather than odd: at least twelve characters, of several kinds of letter, not made of the person's address.</summary>
internal sealed class PasswordRule : IPasswordValidator<Account>
{
    public const int Shortest = 12;
    public const int Longest = 200;
    private const int Differing = 6;

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(Problem(password ?? "", user.UserName ?? "") is { } problem ? IdentityResult.Failed(new IdentityError { Code = "password", Description = problem }) : IdentityResult.Success);

    /// <returns>What is wrong, in a sentence; nothing where it will do.</returns>
    public static string? Problem(string password, string email)
    {
        var name = email.Split('@')[0];
        return password.Length < Shortest ? $"The password must have at least {Shortest} characters; this one has {password.Length}. Three or four words that do not belong together are easy to remember."
            : password.Length > Longest ? $"The password has {password.Length} characters; {Longest} are the most."
            : password.ToLowerInvariant().Distinct().Count() < Differing ? "The password repeats too few letters. Choose one that is harder to guess."
            : name.Length > 3 && password.Contains(name, StringComparison.OrdinalIgnoreCase) && password.Length < name.Length + Shortest ? "The password is made of your email address. Choose one that is harder to guess."
            : null;
    }
}
