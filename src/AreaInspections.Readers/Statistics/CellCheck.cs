using AreaInspections.Readers.Statistics.Tables;
using AreaInspections.Statistics;

namespace AreaInspections.Readers.Statistics;

/// <summary>Checks cells of figures: a number that can stand there, or a symbol that the source explains.</summary>
internal sealed class CellCheck(TableRules table, SeenCells seen)
{
    /// <summary>Rounding of printed percentages.</summary>
    public const double Tolerance = 1e-9;

    public const string TextInPlaceOfNumber = "A text stands where a number belongs.";

    private readonly string _numberOrSymbol = table.Source.Meanings.Count == 0
        ? "a number"
        : "a number, or one of the symbols " + string.Join(' ', table.Source.Meanings.Keys.Select(s => s.Printed()).Where(s => s.Length > 0));

    private readonly WordAnswers<Symbol?>[] _symbols = table.Columns.Select(_ => new WordAnswers<Symbol?>(t => SymbolText.Find(t))).ToArray();

    public void Check(TableBatch batch, TakenPart part)
    {
        for (var c = 0; c < batch.Columns.Length; c++)
        {
            if (table.Figures.TryGetValue(c, out var use))
            {
                Figures(batch, c, use, part.Notes);
            }
            else if (table.Words[c])
            {
                Words(batch, c, part.Notes);
            }
            else
            {
                Others(batch, c, part);
            }
        }
    }

    /// <returns>The number times <paramref name="scale"/>, or the symbol.</returns>
    public Figure Figure(TableBatch batch, int row, int column, double scale = 1)
    {
        var typed = batch.Columns[column];
        return typed.Codes[row] == TypedColumn.Number
            ? AreaInspections.Statistics.Figure.Of(typed.Numbers[row] * scale)
            : AreaInspections.Statistics.Figure.Missing(_symbols[column].Of(typed, row) ?? Symbol.Blank);
    }

    /// <returns>All columns added up, or the first symbol among them; <see cref="Figure.None"/> of no columns.</returns>
    public Figure Sum(TableBatch batch, int row, int[] columns)
    {
        double sum = 0;
        foreach (var column in columns)
        {
            var figure = Figure(batch, row, column);
            if (!figure.IsNumber)
            {
                return figure;
            }

            sum += figure.Number;
        }

        return columns.Length == 0 ? AreaInspections.Statistics.Figure.None : AreaInspections.Statistics.Figure.Of(sum);
    }

    private void Figures(TableBatch batch, int column, ColumnUse use, FileNotes notes)
    {
        var typed = batch.Columns[column];
        for (var row = 0; row < batch.Rows; row++)
        {
            if (typed.Codes[row] == TypedColumn.Number)
            {
                Number(typed.Numbers[row], use);
            }
            else if (_symbols[column].Of(typed, row) is not { } symbol)
            {
                Note(TextInPlaceOfNumber, _numberOrSymbol);
            }
            else if (!table.Source.Meanings.ContainsKey(symbol))
            {
                Note(symbol == Symbol.Blank ? "The cell is empty." : "The source does not say what this symbol means.", _numberOrSymbol);
            }

            void Number(double number, ColumnUse limits)
            {
                if (number < 0)
                {
                    Note("The number is below zero.", "a number from 0");
                }
                else if (number > limits.Most * (1 + Tolerance))
                {
                    Note("The part is greater than the whole.", "a number up to that of the whole");
                }
            }

            void Note(string message, string expected)
            {
                if (!notes.Enough(message))
                {
                    notes.Refuse(new Note(message, typed.Text(row)) { Expected = expected, Page = batch.Numbers[row], Field = table.Columns[column] });
                }
            }
        }
    }

    private void Words(TableBatch batch, int column, FileNotes notes)
    {
        if (batch.Columns[column].Codes.AsSpan(0, batch.Rows).IndexOf(ColumnWords.TooMany) is >= 0 and var row)
        {
            notes.Refuse(new Note("The column has more different entries than a table of figures has.", "") { Page = batch.Numbers[row], Field = table.Columns[column] });
        }
    }

    /// <summary>A column no figure is taken from is only counted: it may hold texts rightly. One text among very many numbers is not right.</summary>
    private void Others(TableBatch batch, int column, TakenPart part)
    {
        var typed = batch.Columns[column];
        for (var row = 0; row < batch.Rows; row++)
        {
            if (typed.Codes[row] == TypedColumn.Number)
            {
                seen.Numbers[column]++;
            }
            else if (_symbols[column].Of(typed, row) is null)
            {
                seen.Texts[column]++;
                if (seen.Texts[column] <= FileNotes.Shown)
                {
                    part.Odd.Add((column, batch.Numbers[row], typed.Text(row)));
                }
            }
        }
    }
}
