using System.Globalization;
using AreaInspections.Web.Publishing;

namespace AreaInspections.Web.Api;

/// <summary>
/// What a request asks for, read against the parameters that its operation declares. Names nobody declared are refused too: a filter with a slip of the
/// pen in its name must not look as if it had worked.
/// </summary>
public sealed class Asked
{
    private const int LongestText = 200;

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly List<ParameterProblem> _errors = [];

    private Asked(HttpContext context, PublicRecord record, DateOnly today) => (Context, Record, Today) = (context, record, today);

    public HttpContext Context { get; }

    /// <summary>The record as it stands; the same one for the whole answer.</summary>
    public PublicRecord Record { get; }

    /// <summary>The day it is in England.</summary>
    public DateOnly Today { get; }

    /// <summary>What could not be understood; empty where everything could.</summary>
    public IReadOnlyList<ParameterProblem> Errors => _errors;

    /// <summary>Called by the framework before an operation is.</summary>
    public static async ValueTask<Asked?> BindAsync(HttpContext context)
    {
        var records = context.RequestServices.GetRequiredService<PublicRecords>();
        var asked = new Asked(context, await records.Now(context.RequestAborted), records.Today);
        var declared = context.GetEndpoint()?.Metadata.GetMetadata<ParameterList>()?.All.Where(p => !p.InPath).ToList() ?? [];
        foreach (var (name, values) in context.Request.Query)
        {
            var parameter = declared.Find(p => p.Name == name);
            if (parameter is null)
            {
                asked.Refuse(name, values.ToString(), declared.Count == 0 ? "no parameter" : $"one of the parameters {string.Join(", ", declared.Select(p => p.Name))}");
            }
            else if (values.Count > 1)
            {
                asked.Refuse(name, values.ToString(), "one value; it was given more than once");
            }
            else if (values.ToString() is { Length: > 0 } value)
            {
                asked.Understand(parameter, value);
            }
        }

        return asked;
    }

    /// <returns>Nothing where it was left out and nothing holds instead.</returns>
    internal string? Text(Parameter parameter) => _values.GetValueOrDefault(parameter.Name, parameter.Default!);

    internal int? Whole(Parameter parameter) => Text(parameter) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    internal DateOnly? Day(Parameter parameter) => Text(parameter) is { } text ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    internal T? Choice<T>(Parameter parameter)
        where T : struct, Enum => Text(parameter) is { } text ? Enum.Parse<T>(text, ignoreCase: true) : null;

    private void Understand(Parameter parameter, string value)
    {
        if (parameter.Values is { } values)
        {
            if (values(Record).FirstOrDefault(v => v.Equals(value, StringComparison.OrdinalIgnoreCase)) is { } known)
            {
                _values[parameter.Name] = known;
            }
            else
            {
                Refuse(parameter.Name, value, parameter == Parameter.Area ? Nearest(value) : $"one of {string.Join(", ", values(Record))}");
            }

            return;
        }

        var (understood, expected) = parameter.Kind switch
        {
            ParameterKind.Day => (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), "a day as 2025-12-31"),
            ParameterKind.Whole => (
                int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= parameter.Least && number <= parameter.Most,
                $"a whole number from {parameter.Least} to {parameter.Most}"),
            _ => (value.Length <= LongestText, $"at most {LongestText} characters"),
        };
        if (understood)
        {
            _values[parameter.Name] = value;
        }
        else
        {
            Refuse(parameter.Name, value, expected);
        }
    }

    private string Nearest(string value)
    {
        var search = Record.Register.Search(value[..Math.Min(value.Length, LongestText)]);
        var near = search.Answers.Select(a => a.Area).Concat(search.Suggestions).Select(a => a.Id.Value).Distinct(StringComparer.Ordinal).Take(5).ToList();
        return near.Count == 0 ? $"the id of an area, as {ApiLinks.Root}/areas lists it" : $"the id of an area, perhaps {string.Join(" or ", near)}";
    }

    private void Refuse(string name, string found, string expected) =>
        _errors.Add(new() { Parameter = Short(name), Found = Short(found), Expected = expected });

    private static string Short(string text) => text.Length <= 100 ? text : text[..99] + "…";
}
