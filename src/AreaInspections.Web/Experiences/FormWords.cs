using AreaInspections.Experiences;

namespace AreaInspections.Web.Experiences;

/// <summary>Answers and faults as sentences.</summary>
public static class FormWords
{
    public static string Wait(Wait wait, FormTexts texts) => wait.State switch
    {
        WaitState.Waiting => texts.With("wait.summary.waiting", texts.Month(wait.Referred)),
        WaitState.Seen => texts.With("wait.summary.seen", texts.Month(wait.Referred), texts.Month(wait.FirstSeen)),
        _ => texts.With("wait.summary.gave-up", texts.Month(wait.Referred)),
    };

    public static string StateKey(WaitState state) => state switch { WaitState.Waiting => "waiting", WaitState.Seen => "seen", _ => "gave-up" };

    public static string Fault(AnswerFault fault, FormTexts texts, ExperienceForm form) => fault.Kind switch
    {
        FaultKind.TooLong => texts.With("error.too-long", fault.Found!, fault.Limit!),
        FaultKind.UnknownArea => texts.With("error.area-unknown", fault.Found!),
        FaultKind.Missing when fault.Question == "contact-way" => texts.With("error.contact-needed", texts["q.consent.contact"]),
        FaultKind.TooMany when form.Questions.FirstOrDefault(q => q.Key == fault.Question) is { Kind: QuestionKind.Several, None: [var none, ..] } => texts.With("error.none-and-other", texts[$"q.{fault.Question}.{none}"]),
        FaultKind.Future => texts["error.future"],
        FaultKind.WrongWayRound => texts["error.order"],
        FaultKind.NoMonth => texts["error.month-needed"],
        FaultKind.TooManyWaits => texts.With("error.too-many-waits", AccountRules.MostWaits),
        _ => texts["error.choose-one"],
    };
}
