namespace AreaInspections.Web.People;

/// <summary>Settings under <c>SignIn</c>.</summary>
public sealed record SignInSettings
{
    /// <summary>A session ends after this long without a request.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromHours(1);

    /// <summary>A session ends after this long in any case.</summary>
    public TimeSpan Longest { get; init; } = TimeSpan.FromHours(12);

    /// <summary>Attempts to sign in that one network address may make in a minute.</summary>
    public int AttemptsAMinute { get; init; } = 60;

    /// <summary>Host name that passkeys are bound to; absent: that of the request.</summary>
    public string? PasskeyDomain { get; init; }

    /// <summary>PKCS#12 file with which the keys in the database are encrypted; absent: they lie there readable.</summary>
    public string? KeyCertificate { get; init; }

    /// <summary>Password of that file; absent where it has none.</summary>
    public string? KeyCertificatePassword { get; init; }

    /// <summary>Absent where nobody signs in through another site.</summary>
    public SingleSignOnSettings? SingleSignOn { get; init; }

    public static SignInSettings From(IConfiguration configuration) => configuration.GetSection("SignIn").Get<SignInSettings>() ?? new();
}

/// <summary>Settings under <c>SignIn:SingleSignOn</c>: a provider that speaks OpenID Connect.</summary>
public sealed record SingleSignOnSettings
{
    /// <summary>Name of the authentication scheme, and of the provider in stored links.</summary>
    public const string Scheme = "single";

    /// <summary>As on the button: "Sign in with …".</summary>
    public string Name { get; init; } = "your organisation";

    public required string Authority { get; init; }

    public required string ClientId { get; init; }

    public string? ClientSecret { get; init; }

    /// <summary>Whether the provider always asks for a second factor. Otherwise its word is taken where it says so (<c>amr</c> with <c>mfa</c>), and ours is asked for where not.</summary>
    public bool AlwaysMultiFactor { get; init; }
}
