using System.Security.Cryptography;
using AreaInspections.Experiences;
using Microsoft.AspNetCore.DataProtection;

namespace AreaInspections.Web.Experiences;

/// <summary>
/// Which form a browser fills in: the receipt code, sealed, in a cookie that ends with the browser and, on every page, in a hidden field. The field counts: a page that was
/// left open for a week can still be sent after the cookie is gone, and no other site can make one up, so it stands for the token against forged requests as well.
/// </summary>
public sealed class FormSession(IDataProtectionProvider protection)
{
    /// <summary>Name of the hidden field.</summary>
    public const string Field = "form";

    private const string Cookie = "tell-us";

    private readonly IDataProtector _seal = protection.CreateProtector("receipt code");

    /// <returns>Absent where no form is open.</returns>
    public ReceiptCode? Of(HttpRequest request) =>
        request.HasFormContentType ? Open(request.Form[Field].ToString()) : Open(request.Cookies[Cookie]);

    public string Sealed(ReceiptCode code) => _seal.Protect(code.ToString());

    public void Remember(HttpContext context, ReceiptCode code) => context.Response.Cookies.Append(Cookie, Sealed(code), Options(context));

    /// <summary>Keeps the code of the form that was sent, as it stands sealed on the page that sent it.</summary>
    public void RememberSent(HttpContext context)
    {
        if (context.Request.HasFormContentType)
        {
            context.Response.Cookies.Append(Cookie, context.Request.Form[Field].ToString(), Options(context));
        }
    }

    public void Forget(HttpContext context) => context.Response.Cookies.Delete(Cookie, Options(context));

    private static CookieOptions Options(HttpContext context) => new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, IsEssential = true, Path = "/tell-us" };

    private ReceiptCode? Open(string? sealedCode)
    {
        if (string.IsNullOrEmpty(sealedCode))
        {
            return null;
        }

        try
        {
            return ReceiptCode.Parse(_seal.Unprotect(sealedCode));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
