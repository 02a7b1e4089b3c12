using AreaInspections.Experiences;

namespace AreaInspections.Web.Experiences;

/// <summary>Addresses of the form.</summary>
public static class FormLinks
{
    public const string Start = "/tell-us";
    public const string First = "/tell-us/start";
    public const string Code = "/tell-us/code";
    public const string List = "/tell-us/list";
    public const string Check = "/tell-us/check";
    public const string Sent = "/tell-us/sent";
    public const string Saved = "/tell-us/saved";
    public const string Return = "/tell-us/return";
    public const string Status = "/tell-us/status";
    public const string Withdraw = "/tell-us/withdraw";
    public const string Help = "/tell-us/help";
    public const string Print = "/tell-us/print";
    public const string EasyRead = "/tell-us/easy-read";
    public const string Privacy = "/tell-us/privacy";

    /// <summary>Somewhere harmless, for whoever has to hide the page at once. Nothing is loaded from there until it is pressed.</summary>
    public const string Away = "https://www.bbc.co.uk/weather";

    public static string Step(FormStep step) => $"/tell-us/form/{step.Key}";

    /// <param name="number">From 1.</param>
    public static string Wait(int number) => $"/tell-us/form/waits/{number}";
}
