using System.Text.Json;
using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>Claims on families' accounts within the JSON of a report; nothing is written where there are none. A number is a string: "c" where it may not be shown.</summary>
internal static class NationalJsonExperiences
{
    public static void Write(Utf8JsonWriter json, NationalReport report)
    {
        NationalJson.Claims(json, "experiences", report.Experiences, claim => Write(json, claim));
    }

    private static void Write(Utf8JsonWriter json, ExperienceClaim claim)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteString("title", claim.Title);
        json.WriteString("sentence", claim.Sentence);
        json.WriteString("counted", claim.Counted);
        json.WriteString("service", claim.Service);
        json.WriteString("accounts", claim.Accounts.Printed);
        json.WriteString("waiting", claim.Waiting.Printed);
        json.WriteString("waitingWeeks", ExperiencesTable.Weeks(claim, "waiting"));
        json.WriteString("seen", claim.Seen.Printed);
        json.WriteString("seenWeeks", ExperiencesTable.Weeks(claim, "seen"));
        json.WriteString("gaveUp", claim.GaveUp.Printed);
        json.WriteString("left", NationalJson.Iso(claim.Day));
        json.WriteEndObject();
    }
}
