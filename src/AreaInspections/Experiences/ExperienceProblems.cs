namespace AreaInspections.Experiences;

/// <summary>Why something about accounts is refused. Codes never change. No sentence holds anything of an account.</summary>
public static class ExperienceProblems
{
    public static Problem Unknown { get; } = new("experience.unknown", "There is no such account.");

    public static Problem Gone { get; } = new("experience.gone", "The account was withdrawn or its time is over. Nothing of it is left.");

    public static Problem AlreadySent { get; } = new("experience.sent", "This account was sent already. Nothing was sent twice.");

    public static Problem Stale { get; } = new("experience.stale", "Somebody changed this while you were reading. Look at it again, then do what you meant to do.");

    public const string DraftStaleCode = "experience.draft-stale";

    public static Problem DraftStale { get; } = new(DraftStaleCode, "This page was changed in another tab or on another device.");

    public const string UnfinishedCode = "experience.unfinished";

    public static Problem Unfinished(string steps) => new(UnfinishedCode, $"The account is not ready to be sent. Missing: {steps}.");

    public static Problem NoReason { get; } = new("experience.no-reason", "Choose a reason. It stays with the account.");

    public static Problem DangerOpen { get; } = new("experience.danger-open", "The account speaks of danger. First write down what was done about it, or that nothing is needed and why.");

    public static Problem ReadFirst { get; } = new("experience.read-first", "An account that may be used is read first, by itself. Together they can only be set aside.");

    public static Problem Damaged { get; } = new("experience.damaged", "The account cannot be unlocked: it was altered, or is not whole. Run: inspections verify");

    public static Problem EscalationThin { get; } = new("experience.escalation-thin", "Choose what was done, and say who was told and why, without names of children.");

    public static Problem NoDanger { get; } = new("experience.no-danger", "Choose what the danger is.");

    public static Problem NotRead { get; } = new("experience.not-read", "Only an account that was read and may be used gets themes.");

    public static Problem NoTheme { get; } = new("experience.no-theme", "Choose at least one theme of the codebook.");

    public static Problem Locked { get; } = new("experience.locked", "The account cannot be unlocked: the master key it was locked with is not in the settings (Experiences:MasterKeys). Add that key, then try again.");

    public static Problem NoKey { get; } = new("experience.no-key", "Accounts cannot be taken in: no master key is set (Experiences:MasterKeys).");

    public static Problem NoConsent { get; } = new("experience.no-consent", "The sender did not agree to this use.");
}
