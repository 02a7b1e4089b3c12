using AreaInspections.Experiences;
using AreaInspections.Readers.Experiences;

namespace AreaInspections.Tests.Experiences;

/// <summary>An account of a parent that can be sent; tests override one thing.</summary>
internal static class SampleAccount
{
    public const string Story = "My daughter Aoife Brannigan waited two years for speech therapy. Nobody rang us back. In the end we paid for it ourselves and she began to talk in whole sentences.";

    public static ExperienceForm Form => FormReader.Load();

    public static Account Parent { get; } = new Account { Form = Form.Edition }
        .With("speaker", ["parent"])
        .With("area", ["E06000001"])
        .With("phase", ["primary"])
        .With("setting", ["mainstream"])
        .With("support", ["waiting"])
        .With("injury", ["none"])
        .With("story", [Story])
        .With("consent", ["inspectors", "analysis", "contact"])
        .With("contact-way", ["parent@example.org"]) with
    {
        Waits = [new Wait { Service = "speech-language", Referred = new(2024, 3, 1), State = WaitState.Waiting, Said = "Told it would be soon." }],
    };

    public static Guid Id(int number) => new(number, 0, 7, 0x80, 0, 0, 0, 0, 0, 0, 1);

    public static NewExperience New(int number, Account? account = null, params IReadOnlyList<string> dangers) =>
        Receiving.Receive(Id(number), account ?? Parent, Form, new FirstLook(dangers, [5]), new ComingIn(WayIn.Form, null, new DateTime(2026, 11, 2, 10, 0, 0, DateTimeKind.Utc))).Value;
}
