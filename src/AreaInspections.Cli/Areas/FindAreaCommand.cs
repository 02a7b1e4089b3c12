using System.CommandLine;
using AreaInspections.Areas;
using AreaInspections.Readers.Areas;

namespace AreaInspections.Cli.Areas;

/// <summary><c>inspections areas find NAME|CODE|URN</c>: which area is meant, and what became of it.</summary>
internal static class FindAreaCommand
{
    public static Command Create()
    {
        var query = new Argument<string[]>("name") { Description = "A name in any form, a GSS code (also retired), DfE number or Ofsted URN.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("find", "Finds a local area and says what became of it.") { query };
        command.SetAction(parsed => Answer(string.Join(' ', parsed.GetValue(query)!)));
        return command;
    }

    private static int Answer(string query)
    {
        var register = AreaRegisterReader.Load();
        var search = register.Search(query);
        if (search.Problem is { } problem)
        {
            Console.Error.WriteLine(problem.Sentence);
            return ExitCode.Refused;
        }

        foreach (var answer in search.Answers)
        {
            Print(register, answer);
        }

        return ExitCode.Done;
    }

    private static void Print(AreaRegister register, AreaAnswer answer)
    {
        var area = answer.Area;
        Console.WriteLine(area.Name);
        Console.WriteLine($"  {answer.Sentence}");
        Line("GSS code", string.Join("; ", area.Codes.Select(Dated)));
        Line("DfE number", area.DfeNumber);
        Line("Ofsted URN", area.OfstedUrn ?? "no provider page is known");
        Line("Region", area.Region == area.OfstedRegion ? area.Region : $"{area.Region} (Ofsted: {area.OfstedRegion})");
        Line("Boards", area.Boards.Count == 0 ? "none: boards began on 1 July 2022" : string.Join("; ", area.Boards.Select(b => $"{b.Name} ({b.Code}{Period(b.From, b.Until)})")));
        Related("Came from", area.Predecessors);
        Related("Succeeded by", area.Successors);

        void Related(string name, IReadOnlyList<AreaId> ids)
        {
            if (ids.Count > 0)
            {
                Line(name, string.Join("; ", ids.Select(id => register.Find(id)?.Name ?? id.Value)));
            }
        }
    }

    private static void Line(string name, string value) => Console.WriteLine($"  {name,-13} {value}");

    private static string Dated(DatedCode code) => code.Code + Period(code.From, code.Until);

    private static string Period(DateOnly? from, DateOnly? until) => (from, until) switch
    {
        (null, null) => "",
        (null, { } u) => $" until {BritishDate.Of(u.AddDays(-1))}",
        ({ } f, null) => $" from {BritishDate.Of(f)}",
        ({ } f, { } u) => $" from {BritishDate.Of(f)} to {BritishDate.Of(u.AddDays(-1))}",
    };
}
