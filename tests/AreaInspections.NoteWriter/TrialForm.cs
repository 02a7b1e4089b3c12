using AreaInspections.Experiences;
using AreaInspections.Experiences.Danger;

namespace AreaInspections.Store.Tests.Evidence;

/// <summary>The form of one question that is filled in, sent and taken in while its process is killed.</summary>
internal static class TrialForm
{
    public static ExperienceForm Form { get; } = new("trial", [new FormStep("story", Condition.Always, [new Question("story", QuestionKind.Text, AccountPart.Words)])], new WaitQuestions([], [], 0, new Dictionary<string, string>()));

    public static Reception Reception { get; } = new(Form, new DangerWords([], []));
}
