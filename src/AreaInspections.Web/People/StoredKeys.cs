using System.Security.Cryptography.X509Certificates;
using System.Xml.Linq;
using AreaInspections.Store.People;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace AreaInspections.Web.People;

/// <summary>Keys of the host in the database, so that a session made by one node is known to every other.</summary>
internal sealed class StoredKeys(KeyRing keys) : IXmlRepository, IConfigureOptions<KeyManagementOptions>
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. keys.All().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) => keys.Add(friendlyName, element.ToString(SaveOptions.DisableFormatting));

    public void Configure(KeyManagementOptions options) => options.XmlRepository = this;

    public static void Add(IServiceCollection services, SignInSettings settings)
    {
        var protection = services.AddDataProtection().SetApplicationName("AreaInspections");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, StoredKeys>();
        services.AddSingleton<IPersonalDataProtector, SecretProtection>();
        if (settings.KeyCertificate is { } file)
        {
            protection.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(file, settings.KeyCertificatePassword));
        }
    }
}

/// <summary>Keys of second factors and recovery codes, as kept in the database.</summary>
internal sealed class SecretProtection(IDataProtectionProvider provider) : IPersonalDataProtector
{
    private readonly IDataProtector _protector = provider.CreateProtector("second factor");

    public string? Protect(string? data) => data is null ? null : _protector.Protect(data);

    public string? Unprotect(string? data) => data is null ? null : _protector.Unprotect(data);
}
