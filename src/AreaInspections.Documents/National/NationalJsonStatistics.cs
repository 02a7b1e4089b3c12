using System.Text.Json;
using AreaInspections.National;
using AreaInspections.Statistics.Comparison;

namespace AreaInspections.Documents.National;

/// <summary>Claims on official statistics within the JSON of a report; nothing is written where there are none.</summary>
internal static class NationalJsonStatistics
{
    public static void Write(Utf8JsonWriter json, NationalReport report)
    {
        NationalJson.Claims(json, "statistics", report.Statistics, claim => Write(json, claim));
    }

    private static void Write(Utf8JsonWriter json, StatisticClaim claim)
    {
        var c = claim.Comparison;
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteString("title", claim.Title);
        json.WriteString("sentence", claim.Sentence);
        json.WriteString("counted", claim.Counted);
        json.WriteString("indicator", c.Indicator.Id);
        json.WriteString("group", c.Group.Id);
        json.WriteString("others", c.Others.Id);
        json.WriteString("period", c.Period.Code);
        json.WriteString("unit", c.Indicator.Unit);
        Value(json, "value", c.Value);
        Value(json, "valueOfOthers", c.OthersValue);
        Estimate(json, "ratio", claim.Ratio);
        if (c.Difference.Value is { } difference)
        {
            Estimate(json, "difference", difference);
        }

        Texts(json, "caveats", c.Caveats);
        Texts(json, "sources", claim.Sources.Select(s => $"{s.Publisher}, {s.Title}"));
        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, string name, Answer<KnownValue> value)
    {
        if (value.Value is { } known)
        {
            json.WriteNumber(name, Math.Round(known.Value, 4));
        }
    }

    private static void Estimate(Utf8JsonWriter json, string name, Estimate estimate)
    {
        json.WriteStartObject(name);
        json.WriteNumber("value", Math.Round(estimate.Value, 4));
        json.WriteString("method", estimate.Method.Id);
        json.WriteBoolean("fromCounts", estimate.FromCounts);
        if (estimate.Interval.Value is { } interval)
        {
            json.WriteNumber("low", Math.Round(interval.Low, 4));
            json.WriteNumber("high", Math.Round(interval.High, 4));
        }
        else
        {
            json.WriteString("noInterval", NationalJson.Name(estimate.Interval.Why!.Gap));
        }

        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
