using DocumentFormat.OpenXml.Wordprocessing;

namespace AreaInspections.Documents.Letters;

/// <summary>The styles of the word processor file. Sizes are in half points, distances in twentieths of a point.</summary>
internal static class DocxStyles
{
    private const string Font = "Arial";
    private const int Bullet = 1;

    public static Styles Make(LetterSheet sheet)
    {
        var letter = sheet.Document == "letter";
        return new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font, EastAsia = Font }, new FontSize { Val = "22" }, new FontSizeComplexScript { Val = "22" }, new Languages { Val = "en-GB", EastAsia = "en-GB", Bidi = "ar-SA" })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "0", Line = "276", LineRule = LineSpacingRuleValues.Auto }))),
            Paragraph("Normal", "Normal", null, isDefault: true),
            Paragraph("BodyText", "Body Text", "Normal", after: 160),
            Paragraph("Title", "Title", "Normal", size: letter ? 27 : 38, bold: letter, before: 240, after: 200, keep: true),
            Paragraph("Heading1", "heading 1", "Normal", size: 27, bold: true, before: 360, after: 140, keep: true, outline: 0),
            Paragraph("Heading2", "heading 2", "Normal", size: 23, bold: true, before: 240, after: 100, keep: true, outline: 1),
            Paragraph("OutcomeHeading", "Outcome Heading", "Heading1", size: 27, bold: true, before: 240, after: 140, keep: true, outline: 0, boxed: true),
            Paragraph("Outcome", "Outcome", "Normal", after: 140, boxed: true),
            Paragraph("ListBullet", "List Bullet", "Normal", after: 110, bullet: true),
            Paragraph("Sender", "Sender", "Normal", size: 24, bold: true, before: 60, right: true, keep: true),
            Paragraph("SenderLine", "Sender Line", "Normal", size: 18, right: true),
            Paragraph("DocumentKind", "Document Kind", "Normal", size: 18, after: 240, underlined: true),
            Paragraph("Mark", "Mark", "Normal", bold: true, before: 120, after: 240, boxed: true),
            Paragraph("Date", "Date", "Normal", after: 240),
            Paragraph("AddressLine", "Address Line", "Normal", after: 20),
            Paragraph("Salutation", "Salutation", "Normal", before: 240, after: 160),
            Paragraph("Fact", "Fact", "Normal", after: 60),
            Paragraph("Closing", "Closing", "Normal", before: 360, after: 240, keep: true),
            Paragraph("Label", "Label", "Normal", bold: true, before: 320, after: 80, keep: true),
            Paragraph("Imprint", "Imprint", "Normal", size: 19, after: 80),
            Paragraph("TableHead", "Table Head", "Normal", bold: true, before: 60, after: 60, keep: true),
            Paragraph("TableText", "Table Text", "Normal", before: 60, after: 60),
            Paragraph("AfterTable", "After Table", "Normal", size: 12),
            Paragraph("Header", "header", "Normal", size: 20, bold: true, centred: true),
            Paragraph("Footer", "footer", "Normal", size: 17, tab: true),
            Tables("LinedTable", "Lined Table", lined: true),
            Tables("ColumnsTable", "Columns Table", lined: false));
    }

    public static Numbering Bullets() => new(
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = NumberFormatValues.Bullet },
                new LevelText { Val = "•" },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = "425", Hanging = "340" }))
            { LevelIndex = 0 })
        { AbstractNumberId = Bullet },
        new NumberingInstance(new AbstractNumId { Val = Bullet }) { NumberID = Bullet });

    public static Settings Settings() => new(
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = "en-GB" });

    private static Style Paragraph(
        string id, string name, string? basedOn, int size = 0, bool bold = false, int before = 0, int after = 0, bool keep = false, int outline = -1, bool boxed = false, bool bullet = false,
        bool right = false, bool centred = false, bool underlined = false, bool tab = false, bool isDefault = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null };
        style.Append(new StyleName { Val = name });
        if (basedOn is not null)
        {
            style.Append(new BasedOn { Val = basedOn });
        }

        style.Append(new PrimaryStyle());
        style.Append(Setting(before, after, keep, outline, boxed, bullet, right, centred, underlined, tab));
        var run = new StyleRunProperties();
        if (bold)
        {
            run.Append(new Bold(), new BoldComplexScript());
        }

        if (size > 0)
        {
            run.Append(new FontSize { Val = $"{size}" }, new FontSizeComplexScript { Val = $"{size}" });
        }

        style.Append(run);
        return style;
    }

    /// <summary>In the order the schema asks for.</summary>
    private static StyleParagraphProperties Setting(
        int before, int after, bool keep, int outline, bool boxed, bool bullet, bool right, bool centred, bool underlined, bool tab)
    {
        var set = new StyleParagraphProperties();
        if (keep)
        {
            set.Append(new KeepNext(), new KeepLines());
        }

        if (bullet)
        {
            set.Append(new NumberingProperties(new NumberingId { Val = Bullet }));
        }

        if (boxed || underlined || tab)
        {
            set.Append(Borders(boxed, underlined));
        }

        if (tab)
        {
            set.Append(new Tabs(new TabStop { Val = TabStopValues.Right, Position = LetterDocx.TextWidth }));
        }

        set.Append(new SpacingBetweenLines { Before = $"{before}", After = $"{after}" });
        if (boxed)
        {
            set.Append(new Indentation { Left = "170", Right = "170" });
        }

        if (right || centred)
        {
            set.Append(new Justification { Val = right ? JustificationValues.Right : JustificationValues.Center });
        }

        if (outline >= 0)
        {
            set.Append(new OutlineLevel { Val = outline });
        }

        return set;
    }

    private static ParagraphBorders Borders(bool boxed, bool underlined)
    {
        const uint Thick = 12;
        return boxed
            ? new ParagraphBorders(
                new TopBorder { Val = BorderValues.Single, Size = Thick, Space = 6 }, new LeftBorder { Val = BorderValues.Single, Size = Thick, Space = 6 },
                new BottomBorder { Val = BorderValues.Single, Size = Thick, Space = 6 }, new RightBorder { Val = BorderValues.Single, Size = Thick, Space = 6 })
            : underlined
                ? new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = Thick, Space = 4 })
                : new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 6 });
    }

    private static Style Tables(string id, string name, bool lined)
    {
        var properties = new StyleTableProperties();
        if (lined)
        {
            properties.Append(new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 }, new BottomBorder { Val = BorderValues.Single, Size = 4 },
                new RightBorder { Val = BorderValues.Single, Size = 4 }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }));
        }

        properties.Append(new TableCellMarginDefault(
            new TableCellLeftMargin { Width = (short)(lined ? 115 : 0), Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 115, Type = TableWidthValues.Dxa }));
        var style = new Style(new StyleName { Val = name }, properties) { Type = StyleValues.Table, StyleId = id };
        if (lined)
        {
            style.Append(new TableStyleProperties(new TableStyleConditionalFormattingTableCellProperties(new Shading { Val = ShadingPatternValues.Clear, Fill = "EEEFEF" })) { Type = TableStyleOverrideValues.FirstRow });
        }

        return style;
    }
}
