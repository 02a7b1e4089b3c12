using AreaInspections.Store.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace AreaInspections.Store;

public static class StoreServices
{
    /// <summary>Adds the store and each of its parts.</summary>
    public static IServiceCollection AddInspectionsStore(this IServiceCollection services, InspectionsStore store) =>
        services.AddSingleton(store).AddParts();

    /// <summary>Adds where ASP.NET Core Identity keeps accounts. The host adds an <see cref="IPersonalDataProtector"/> beside it.</summary>
    public static IdentityBuilder AddAccountStore(this IdentityBuilder identity)
    {
        identity.Services.AddScoped(provider => provider.GetRequiredService<InspectionsStore>().Database.Create());
        return identity.AddUserStore<AccountStore>();
    }

    private static IServiceCollection AddParts(this IServiceCollection services) => services
        .AddSingleton(provider => provider.GetRequiredService<InspectionsStore>().Record)
        .AddSingleton(provider => provider.GetRequiredService<InspectionsStore>().Reports)
        .AddSingleton(provider => provider.GetRequiredService<InspectionsStore>().Findings)
        .AddSingleton(provider => provider.GetRequiredService<InspectionsStore>().Releases)
        .AddSingleton(provider => provider.GetRequiredService<InspectionsStore>().Statistics)
        .AddSingleton(provider => provider.GetRequiredService<InspectionsStore>().Conduct)
        .AddSingleton(provider => provider.GetRequiredService<InspectionsStore>().Evidence)
        .AddSingleton(provider => provider.GetRequiredService<InspectionsStore>().People)
        .AddSingleton(provider => provider.GetRequiredService<InspectionsStore>().Invitations)
        .AddSingleton(provider => provider.GetRequiredService<InspectionsStore>().Keys)
        .AddSingleton(provider => provider.GetRequiredService<InspectionsStore>().Senders)
        .AddSingleton(provider => provider.GetRequiredService<InspectionsStore>().Moderation)
        .AddSingleton(provider => provider.GetRequiredService<InspectionsStore>().ExperienceUpkeep)
        .AddSingleton(provider => provider.GetRequiredService<InspectionsStore>().Counts)
        .AddSingleton(provider => provider.GetRequiredService<InspectionsStore>().History);
}
