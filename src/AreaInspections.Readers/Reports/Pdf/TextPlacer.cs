namespace AreaInspections.Readers.Reports.Pdf;

/// <summary>Places shown strings on the page as runs; a wide move between two strings begins a new run.</summary>
internal sealed class TextPlacer(ReadingBudget budget)
{
    /// <summary>Moves of more than this many thousandths of the size part runs; kerning is less.</summary>
    private const double WideMove = 120;
    private PageRuns _page = new(0);
    private PdfFont? _font;
    private Matrix _place;
    private TextRun _run;
    private double _advance;
    private double _size;
    private double _characterSpace;
    private double _wordSpace;
    private double _stretch;

    public void Begin(PageRuns page, ref GraphicsState state, MarkedContent marks, int form)
    {
        _page = page;
        _font = state.Font;
        _place = state.Text.Moved(0, state.Rise).Then(state.Page);
        _advance = 0;
        (_size, _stretch) = (state.Size, state.Stretch);
        (_characterSpace, _wordSpace) = (state.CharacterSpace, state.WordSpace);
        _run = new TextRun
        {
            Start = page.Length,
            Left = (float)_place.E,
            Baseline = (float)_place.F,
            Size = (float)Math.Abs(_size * Math.Sqrt((_place.C * _place.C) + (_place.D * _place.D))),
            Bold = _font?.Bold == true,
            Artifact = marks.Artifact,
            Mark = marks.Mark,
            Form = marks.Mark >= 0 ? marks.Form : form,
        };
    }

    public void Show(ReadOnlySpan<byte> codes)
    {
        if (_font is not { } font || _page.Length > budget.Limits.Characters)
        {
            return;
        }

        var size = _size / 1000;
        var bytes = font.CodeBytes;
        for (var i = 0; i + bytes <= codes.Length; i += bytes)
        {
            var code = bytes == 1 ? codes[i] : (codes[i] << 8) | codes[i + 1];
            var single = font.Single(code);
            if (single != '\0')
            {
                _page.Append(single);
            }
            else
            {
                _page.Append(font.Longer(code));
            }

            _advance += ((font.Width(code) * size) + _characterSpace + (code == 32 && bytes == 1 ? _wordSpace : 0)) * _stretch;
        }
    }

    /// <param name="thousandths">Of the size, to the left.</param>
    public void Move(double thousandths)
    {
        if (thousandths is > 1000 or < -WideMove)
        {
            Finish();
            _advance -= thousandths * _size / 1000 * _stretch;
            _run.Left = (float)(_place.E + (_place.A * _advance));
            _run.Baseline = (float)(_place.F + (_place.B * _advance));
            _run.Start = _page.Length;
            return;
        }

        _advance -= thousandths * _size / 1000 * _stretch;
    }

    public void End(ref GraphicsState state)
    {
        Finish();
        state.Text = state.Text.Moved(_advance, 0);
    }

    private void Finish()
    {
        _run.Length = _page.Length - _run.Start;
        _run.Right = (float)(_place.E + (_place.A * _advance));
        if (_run.Length == 0 || !float.IsFinite(_run.Left) || !float.IsFinite(_run.Right) || !float.IsFinite(_run.Baseline))
        {
            return;
        }

        budget.Run();
        _page.Runs.Add(_run.Right < _run.Left ? _run with { Left = _run.Right, Right = _run.Left } : _run);
    }
}
