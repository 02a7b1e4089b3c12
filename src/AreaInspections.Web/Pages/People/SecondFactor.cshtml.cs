using AreaInspections.Documents.People;
using AreaInspections.Store.People;
using AreaInspections.Web.People;
using AreaInspections.Web.People.Access;
using Microsoft.AspNetCore.Mvc;

namespace AreaInspections.Web.Pages.People;

/// <summary>Setting up the app that gives codes, and the recovery codes that go with it.</summary>
[OwnAccount]
public sealed class SecondFactorModel(SecondFactorSetup setup, PeopleStore people) : MemberPage
{
    private Account _account = null!;
    private bool _hasPasskey;

    public bool Enabled => _account.TwoFactorEnabled;

    public int CodesLeft { get; private set; }

    /// <summary>The key as a picture, in SVG.</summary>
    public string Picture { get; private set; } = "";

    /// <summary>The key in fours, easier to type.</summary>
    public string SpacedKey { get; private set; } = "";

    /// <summary>Shown once, after they were made.</summary>
    public IReadOnlyList<string>? Codes { get; private set; }

    /// <summary>Whoever has only a password in hand must not exchange the second factor of somebody who has one.</summary>
    public bool MayChange => Me.SecondFactor || (!Enabled && !_hasPasskey);

    public async Task<IActionResult> OnGet()
    {
        await Load();
        return await Show();
    }

    public async Task<IActionResult> OnPost(string? code)
    {
        await Load();
        if (MayChange && !string.IsNullOrWhiteSpace(code) && await setup.Finish(_account, code, By("The person set up an app that gives codes.")) is { } codes)
        {
            Codes = codes;
            return Page();
        }

        Refuse("code", string.IsNullOrWhiteSpace(code)
            ? "Enter the code of six digits that the app shows."
            : "This is not the code the app shows for this key now. Wait for the next one, and check that the clock of your phone is right.");
        return await Show();
    }

    public async Task<IActionResult> OnPostCodes()
    {
        await Load();
        if (!Enabled || !Me.SecondFactor)
        {
            return await Show();
        }

        Codes = await setup.NewCodes(_account, By("The person made new recovery codes."));
        return Page();
    }

    private async Task Load()
    {
        Frame = new("Second factor") { Crumbs = [new("Home", "/"), new("Your account", "/account")] };
        _account = await setup.Of(Me.Person);
        _hasPasskey = (await people.MeansOf(Me.Person.Id, HttpContext.RequestAborted)).Passkeys > 0;
    }

    private async Task<IActionResult> Show()
    {
        if (!MayChange)
        {
            return Page();
        }

        var key = await setup.PendingKey(_account);
        CodesLeft = await setup.CodesLeft(_account);
        SpacedKey = string.Join(' ', key.Chunk(4).Select(c => new string(c)));
        Picture = QrCode.Of(Totp.Address(key, Me.Person.Email)).ToSvg("The key as a picture for the camera of your phone");
        return Page();
    }
}
