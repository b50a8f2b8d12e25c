using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PlanNotebooks.Formats.Collections;

/// <summary>Numbers as cells show them: 0.056 under a format of per cent is 5.6%, 5.5999999999999996 is 5.6, and 45657 under one of dates
/// 2024年12月31日.</summary>
internal sealed class CellNumbers
{
    /// <summary>Excel's own formats of per cent: 0% and 0.00%.</summary>
    private static readonly uint[] Percents = [9, 10];

    /// <summary>What a style that prints a sign of per cent multiplies by: 100, or 1 where the sign is only printed.</summary>
    private readonly Dictionary<int, double> _percent = [];
    private readonly Dictionary<int, string> _dates = [];

    /// <summary>The formats that a workbook names itself.</summary>
    private readonly Dictionary<int, FormatCode> _codes = [];

    /// <summary>The styles that are white on white.</summary>
    private HashSet<int> _white = [];

    private CellNumbers(bool startsLater) => StartsLater = startsLater;

    /// <summary>Whether days are counted from 1904.</summary>
    public bool StartsLater { get; }

    /// <summary>The formats of a workbook.</summary>
    public static CellNumbers Of(SpreadsheetDocument book)
    {
        var numbers = new CellNumbers(book.WorkbookPart?.Workbook?.WorkbookProperties?.Date1904?.Value == true);
        var styles = book.WorkbookPart?.WorkbookStylesPart?.Stylesheet;
        var codes = new Dictionary<uint, string>();
        foreach (var format in styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            if (format.NumberFormatId?.Value is { } id && format.FormatCode?.Value is { } code)
                codes[id] = code;
        foreach (var (style, format) in (styles?.CellFormats?.Elements<CellFormat>() ?? []).Index())
            numbers.Add(style, format.NumberFormatId?.Value ?? 0, codes);
        numbers._white = WhiteCells.StylesIn(styles);
        return numbers;
    }

    /// <summary>Whether a style is white on white.</summary>
    public bool AreWhite(int style) => _white.Contains(style);

    /// <summary>The formats as a sheet shows them: white words are seen where cells may have a ground for another reason than their
    /// style.</summary>
    public CellNumbers On(WorksheetPart part, SheetXml parts)
    {
        if (_white.Count == 0 || !WhiteCells.MayHaveGrounds(part, parts))
            return this;
        var seen = (CellNumbers)MemberwiseClone();
        seen._white = [];
        return seen;
    }

    /// <summary>The text of a cell's number; itself where it is none.</summary>
    public string TextOf(string value, int style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return value;
        if (_dates.TryGetValue(style, out var parts) && CellDates.TextOf(number, parts, StartsLater) is { } date)
            return date;
        var text = ((decimal)Math.Clamp(Shown(number, style), -1e27, 1e27)).ToString(
            "0.##############",
            CultureInfo.InvariantCulture
        );
        var sign = _percent.ContainsKey(style) ? "%" : "";
        return text + sign + _codes.GetValueOrDefault(style)?.Unit;
    }

    /// <summary>Whether a style shows nothing of a number, or of words (null).</summary>
    public bool Hides(string? value, int style)
    {
        var isNumber = double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        return _codes.GetValueOrDefault(style)?.Hides(isNumber ? number : null) == true;
    }

    /// <summary>A number as a style shows it, without a sign of per cent: 3.9 for 0.039 under a format of per cent.</summary>
    public double Shown(double number, int style) =>
        number * _percent.GetValueOrDefault(style, 1) * (_codes.GetValueOrDefault(style)?.Scale ?? 1);

    private void Add(int style, uint format, Dictionary<uint, string> codes)
    {
        var code = codes.GetValueOrDefault(format);
        if (code is null ? Percents.Contains(format) : code.Contains('%', StringComparison.Ordinal))
            _percent[style] = CellDates.Unquoted(code ?? "%").Contains('%', StringComparison.Ordinal) ? 100 : 1;
        else if (CellDates.PartsOf(format, code) is { } parts)
            _dates[style] = parts;
        if (code is { Length: > 0 })
            _codes[style] = new FormatCode(code);
    }
}
