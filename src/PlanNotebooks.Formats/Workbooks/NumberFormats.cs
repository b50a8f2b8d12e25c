using DocumentFormat.OpenXml.Spreadsheet;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>The looks of cells, gathered while sheets are written: one for each number format, and the fixed ones before them.</summary>
internal sealed class NumberFormats
{
    /// <summary>Text, at the top of its row.</summary>
    public const uint TextStyle = 1;

    /// <summary>The heading.</summary>
    public const uint HeadingStyle = 2;

    /// <summary>Text that leads somewhere.</summary>
    public const uint LinkStyle = 3;

    /// <summary>Whole numbers without separators, such as years and offsets.</summary>
    public const uint WholeStyle = 4;

    private const uint FirstFree = 5;
    private const uint FirstFormat = 164;

    // Formats that every workbook has.
    private const uint AsWhole = 1;
    private const uint AsText = 49;
    private const int MostDecimals = 10;

    /// <summary>From which size on, and of which multiples, a number is written in 亿 or 万.</summary>
    private static readonly (decimal Least, decimal Step, string Format)[] Scaled =
    [
        (1e8m, 1e6m, @"0\.00,,""亿"""),
        (1e8m, 1e3m, @"0\.00000,""亿"""),
        (1e4m, 1e3m, @"0\.0,""万"""),
        (1e4m, 1m, @"0\.0000""万"""),
    ];

    private readonly List<string> _formats = [];

    /// <summary>The style of a decimal: as a reader writes it, in 亿 or 万 where that loses no digit.</summary>
    public uint StyleOf(decimal value)
    {
        var format = FormatOf(value);
        var place = _formats.IndexOf(format);
        if (place < 0)
        {
            place = _formats.Count;
            _formats.Add(format);
        }

        return FirstFree + (uint)place;
    }

    /// <summary>
    /// The format of a decimal. Excel scales by thousands (each comma at the end), so that 亿, 10⁸, is the millions with a point set
    /// before their
    /// last two digits, and the thousands with one before their last five.
    /// </summary>
    internal static string FormatOf(decimal value)
    {
        var size = Math.Abs(value);
        if (Array.Find(Scaled, scaled => size >= scaled.Least && size % scaled.Step == 0).Format is { } format)
            return format;
        var decimals = Math.Min(MostDecimals, (int)IndicatorValues.Plain(value).Scale);
        return decimals == 0 ? "#,##0" : "#,##0." + new string('0', decimals);
    }

    /// <summary>The styles of everything that was written.</summary>
    public Stylesheet ToStylesheet()
    {
        var formats = _formats.Select((_, i) => LookOf(FirstFormat + (uint)i, Top()));
        return new Stylesheet(
            new NumberingFormats(
                _formats.Select(
                    (format, i) => new NumberingFormat { NumberFormatId = FirstFormat + (uint)i, FormatCode = format }
                )
            )
            {
                Count = (uint)_formats.Count,
            },
            new Fonts(FontOf(), FontOf(bold: true), FontOf(link: true)) { Count = 3 },
            new Fills(
                FillOf(PatternValues.None),
                FillOf(PatternValues.Gray125),
                new Fill(
                    new PatternFill(new ForegroundColor { Rgb = "FFE8EEF4" }) { PatternType = PatternValues.Solid }
                )
            )
            {
                Count = 3,
            },
            new Borders(
                new Border(
                    new LeftBorder(),
                    new RightBorder(),
                    new TopBorder(),
                    new BottomBorder(),
                    new DiagonalBorder()
                )
            )
            {
                Count = 1,
            },
            new CellStyleFormats(
                new CellFormat
                {
                    NumberFormatId = 0,
                    FontId = 0,
                    FillId = 0,
                    BorderId = 0,
                }
            )
            {
                Count = 1,
            },
            new CellFormats([
                new CellFormat
                {
                    NumberFormatId = 0,
                    FontId = 0,
                    FillId = 0,
                    BorderId = 0,
                    FormatId = 0,
                },
                LookOf(AsText, Top()),
                LookOf(AsText, Middle(), font: 1, fill: 2),
                LookOf(AsText, Top(), font: 2),
                LookOf(AsWhole, Top()),
                .. formats,
            ])
            {
                Count = FirstFree + (uint)_formats.Count,
            },
            new CellStyles(
                new CellStyle
                {
                    Name = "Normal",
                    FormatId = 0,
                    BuiltinId = 0,
                }
            )
            {
                Count = 1,
            }
        );
    }

    /// <summary>A look of cells: its number format and alignment, and a font and a fill of its own where it has them.</summary>
    private static CellFormat LookOf(uint number, Alignment alignment, uint font = 0, uint fill = 0) =>
        new()
        {
            NumberFormatId = number,
            FontId = font,
            FillId = fill,
            BorderId = 0,
            FormatId = 0,
            ApplyNumberFormat = true,
            ApplyFont = font > 0 ? true : null,
            ApplyFill = fill > 0 ? true : null,
            ApplyAlignment = true,
            Alignment = alignment,
        };

    private static Alignment Middle() => new() { Vertical = VerticalAlignmentValues.Center, WrapText = true };

    private static Alignment Top() => new() { Vertical = VerticalAlignmentValues.Top };

    private static Fill FillOf(PatternValues pattern) => new(new PatternFill { PatternType = pattern });

    private static Font FontOf(bool bold = false, bool link = false)
    {
        var font = new Font();
        if (bold)
            font.Append(new Bold());
        if (link)
            font.Append(new Underline());
        font.Append(new FontSize { Val = 11 });
        font.Append(new Color { Rgb = link ? "FF0B57A4" : "FF000000" });
        font.Append(new FontName { Val = "Calibri" });
        font.Append(new FontFamilyNumbering { Val = 2 });
        return font;
    }
}
