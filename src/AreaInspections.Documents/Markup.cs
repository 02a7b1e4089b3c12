using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace AreaInspections.Documents;

/// <summary>
/// HTML under construction. What stands literally in an interpolated string is markup; every value put into it is encoded, so a finding
/// that holds a tag shows that tag. Only another piece of markup goes in as it is.
/// </summary>
public sealed class Markup
{
    private readonly StringBuilder _html = new();

    public int Length => _html.Length;

    public Markup Add([InterpolatedStringHandlerArgument("")] ref MarkupHandler markup) => this;

    public override string ToString() => _html.ToString();

    public static Markup Of(ref MarkupHandler markup) => markup.Into;

    internal void Literal(string markup) => _html.Append(markup);

    internal void Encoded(string? value)
    {
        foreach (var c in value ?? "")
        {
            _ = c switch
            {
                '&' => _html.Append("&amp;"),
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                '"' => _html.Append("&quot;"),
                '\'' => _html.Append("&#39;"),
                < ' ' and not '\n' and not '\t' => _html.Append(' '),
                _ => _html.Append(c),
            };
        }
    }

    internal void Inner(Markup other) => _html.Append(other._html);
}

/// <summary>Lets the compiler tell markup from values, see <see cref="Markup"/>.</summary>
[InterpolatedStringHandler]
public readonly struct MarkupHandler
{
    private readonly Markup _into;

    public MarkupHandler(int literalLength, int formattedCount, Markup into) => _into = into;

    public MarkupHandler(int literalLength, int formattedCount) => _into = new();

    internal Markup Into => _into;

    public void AppendLiteral(string markup) => _into.Literal(markup);

    public void AppendFormatted(string? value) => _into.Encoded(value);

    public void AppendFormatted(int value) => _into.Literal(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Coordinates of drawings: at most one decimal.</summary>
    public void AppendFormatted(double value) => _into.Literal(value.ToString("0.#", CultureInfo.InvariantCulture));

    public void AppendFormatted(DateOnly value) => _into.Literal(value.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));

    public void AppendFormatted(Markup value) => _into.Inner(value);
}
