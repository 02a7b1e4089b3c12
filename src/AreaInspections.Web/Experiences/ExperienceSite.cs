namespace AreaInspections.Web.Experiences;

/// <summary>What the pages need where families tell, and those where it is read.</summary>
internal static class ExperienceSite
{
    public static IServiceCollection AddExperiences(this IServiceCollection services) => services
        .AddSingleton<FormSession>()
        .AddSingleton<AccountSigns>()
        .AddSingleton<AccountThemes>()
        .AddSingleton<LateDanger>()
        .AddSingleton<Schools>()
        .AddHostedService<AccountIntake>()
        .AddHostedService<DangerAlarm>()
        .AddHostedService<CountRelease>()
        .AddHostedService<ExperienceKeeping>();
}
