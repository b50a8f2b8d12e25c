using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PlanNotebooks.Formats.Collections;

/// <summary>Numbers as cells show them: 0.056 under a format of per cent is 5.6%, and 5.5999999999999996 is 5.6.</summary>
internal sealed class CellNumbers
{
    /// <summary>Excel's own formats of per cent: 0% and 0.00%.</summary>
    private const uint Percent = 9;
    private const uint PercentOfDecimals = 10;
    private readonly HashSet<int> _percent;

    private CellNumbers(HashSet<int> percent) => _percent = percent;

    /// <summary>The formats of a workbook.</summary>
    public static CellNumbers Of(SpreadsheetDocument book)
    {
        var styles = book.WorkbookPart?.WorkbookStylesPart?.Stylesheet;
        var own = (styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(format => format.FormatCode?.Value?.Contains('%') == true)
            .Select(format => format.NumberFormatId?.Value ?? 0)
            .Append(Percent)
            .Append(PercentOfDecimals)
            .ToHashSet();
        return new CellNumbers([
            .. (styles?.CellFormats?.Elements<CellFormat>() ?? [])
                .Select((format, i) => (Id: format.NumberFormatId?.Value ?? 0, Style: i))
                .Where(format => own.Contains(format.Id))
                .Select(format => format.Style),
        ]);
    }

    /// <summary>The text of a cell's number; itself where it is none.</summary>
    public string TextOf(string value, int style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return value;
        var text = ((decimal)Math.Clamp(Shown(number, style), -1e27, 1e27)).ToString(
            "0.##############",
            CultureInfo.InvariantCulture
        );
        return _percent.Contains(style) ? text + "%" : text;
    }

    /// <summary>A number as a style shows it, without a sign of per cent: 3.9 for 0.039 under a format of per cent.</summary>
    public double Shown(double number, int style) => _percent.Contains(style) ? number * 100 : number;
}
