using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using AreaInspections.Areas;
using AreaInspections.National;

namespace AreaInspections.Documents.National;

/// <summary>Writes a national report as JSON: every claim with its three lists, the excluded by reason. Dates are ISO; what is absent is left out.</summary>
public static class NationalJson
{
    private static readonly JsonWriterOptions s_options = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(NationalReport report)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 20);
        using (var json = new Utf8JsonWriter(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteString("title", NationalHtml.Title);
            json.WriteString("asAt", Iso(report.AsAt));
            json.WriteString("edition", report.Edition);
            json.WriteString("countingRule", Name(report.Rule));
            json.WriteNumber("areas", report.Coverage.Areas.Count);
            json.WriteNumber("inspected", report.Coverage.Counted.Count);
            json.WriteNumber("coded", report.Coded);
            json.WriteNumber("codebook", report.Codebook.Version);
            json.WriteString("quantityWords", report.Words.Version);
            json.WriteString("licence", "Open Government Licence v3.0");
            Excluded(json, report);
            json.WriteStartArray("claims");
            foreach (var claim in report.Claims)
            {
                Write(json, claim);
            }

            json.WriteEndArray();
            NationalJsonStatistics.Write(json, report);
            NationalJsonExperiences.Write(json, report);
            Published(json, report);
            Sources(json, report);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A list of claims that count no areas; nothing where there are none.</summary>
    internal static void Claims<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> claims, Action<T> write)
    {
        if (claims.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var claim in claims)
        {
            write(claim);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ComputedClaim claim)
    {
        json.WriteStartObject();
        json.WriteString("id", claim.Claim.Id);
        json.WriteString("chapter", Name(claim.Claim.Chapter));
        json.WriteString("title", claim.Title);
        json.WriteString("sentence", claim.Sentence);
        json.WriteString("counted", claim.Counted);
        json.WriteNumber("count", claim.Count);
        json.WriteNumber("of", claim.Of);
        json.WriteNumber("proportion", Math.Round(claim.Proportion, 4));
        if (claim.Words is { } words)
        {
            json.WriteString("words", words);
        }

        if (claim.Population is { } population)
        {
            json.WriteNumber("population", population);
        }

        if (claim.Interval is { } interval)
        {
            json.WriteStartObject("interval");
            json.WriteNumber("low", Math.Round(interval.Low, 4));
            json.WriteNumber("high", Math.Round(interval.High, 4));
            json.WriteEndObject();
        }

        json.WriteStartArray("numerator");
        foreach (var area in claim.Numerator)
        {
            Write(json, area);
        }

        json.WriteEndArray();
        json.WriteStartArray("denominator");
        foreach (var area in claim.Denominator)
        {
            json.WriteStringValue(area.Id.Value);
        }

        json.WriteEndArray();
        json.WriteStartObject("excluded");
        foreach (var reason in claim.Excluded.GroupBy(e => e.Reason))
        {
            json.WriteStartArray(Name(reason.Key));
            foreach (var excluded in reason)
            {
                json.WriteStringValue(excluded.Area.Id.Value);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Areas that no claim could ask, with the reason in words; a claim names them again by id alone.</summary>
    private static void Excluded(Utf8JsonWriter json, NationalReport report)
    {
        json.WriteStartArray("excluded");
        foreach (var excluded in report.Coverage.Excluded)
        {
            json.WriteStartObject();
            Area(json, excluded.Area);
            json.WriteString("reason", Name(excluded.Reason));
            json.WriteString("detail", excluded.Detail);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, CountedArea area)
    {
        json.WriteStartObject();
        Area(json, area.Area);
        json.WriteString("inspection", area.Inspection.Key);
        json.WriteStartArray("findings");
        foreach (var finding in area.Findings)
        {
            json.WriteStartObject();
            json.WriteString("label", finding.Label);
            json.WriteNumber("page", finding.Page);
            json.WriteString("polarity", Name(finding.Polarity));
            json.WriteStartArray("themes");
            foreach (var theme in finding.Themes)
            {
                json.WriteStringValue(theme);
            }

            json.WriteEndArray();
            json.WriteString("basis", Name(finding.Basis));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Published(Utf8JsonWriter json, NationalReport report)
    {
        json.WriteStartArray("published");
        foreach (var (then, now) in report.ThenAndNow)
        {
            json.WriteStartObject();
            json.WriteString("id", then.Id);
            json.WriteString("sentence", then.Sentence);
            json.WriteString("asAt", Iso(then.AsAt));
            json.WriteString("edition", then.Edition);
            json.WriteString("source", $"{then.Source.Publisher}, {then.Source.Title}");
            if (now is not null)
            {
                json.WriteString("claim", now.Claim.Id);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Sources(Utf8JsonWriter json, NationalReport report)
    {
        json.WriteStartArray("sources");
        foreach (var source in report.Sources)
        {
            json.WriteStartObject();
            json.WriteString("title", source.Title);
            json.WriteString("publisher", source.Publisher);
            if (source.Address is { } address)
            {
                json.WriteString("address", address);
            }

            json.WriteString("licence", source.Licence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Area(Utf8JsonWriter json, LocalArea area)
    {
        json.WriteString("area", area.Id.Value);
        json.WriteString("name", area.Name);
    }

    internal static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Names of our own enumerations in camel case.</summary>
    internal static string Name<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
