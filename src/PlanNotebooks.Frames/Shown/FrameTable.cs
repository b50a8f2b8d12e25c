using System.Globalization;
using Microsoft.Data.Analysis;
using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Shown;

/// <summary>A frame as the library's tables show themselves: aligned, numbers with their units, and the sentence behind a value.</summary>
internal static class FrameTable
{
    private const int MostColumns = 16;
    private const int LongestText = 60;
    private const int SignificantDigits = 12;

    // No report prints so many; a quotient has 28.
    private const int MostDecimals = 10;
    private const int ShownDecimals = 4;
    private const decimal Small = 0.1m;
    private const int DecimalsOfMeans = 2;

    /// <summary>The table that shows a data frame, with what is known of it.</summary>
    public static Table<int> Of(DataFrame frame) => Of(frame.Rows.Count, frame.Columns).WithNoteOf(frame);

    /// <summary>The table that shows a data frame, or some of its columns.</summary>
    public static Table<int> Of(long rows, IEnumerable<DataFrameColumn> columns) =>
        Of(
            checked((int)rows),
            [.. columns.Select(column => new FrameCells(column.Name, column.DataType, row => column[row]))]
        );

    /// <summary>The table that shows a frame.</summary>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The columns, whose names differ.</param>
    public static Table<int> Of(int rows, IReadOnlyList<FrameCells> columns)
    {
        var byName = columns.ToDictionary(column => column.Name, StringComparer.Ordinal);
        var shown = columns.Where(column => !IsAside(column.Name, byName)).ToList();
        var people = shown.Where(column => !IsBeside(column.Name, byName)).Take(MostColumns).ToHashSet();
        var table = Table.Of(
            Enumerable.Range(0, rows),
            columns.Select(column => ToColumn(column, byName, hidden: !people.Contains(column)))
        );
        return table.Noted(Note(shown.Where(column => !people.Contains(column))));
    }

    // Ids are for machines, and what says another column's values in words is shown in their place.
    private static bool IsAside(string name, Dictionary<string, FrameCells> columns) =>
        FrameLayout.ValueOf(name) is { } value && columns.ContainsKey(value);

    // A region's code says no more to people than its name, and the words of a value hold its unit.
    private static bool IsBeside(string name, Dictionary<string, FrameCells> columns) =>
        FrameLayout.BesideOf(name) is { } other && columns.ContainsKey(other);

    // What is not shown is there all the same, for the files beside a page.
    private static Column<int> ToColumn(FrameCells column, Dictionary<string, FrameCells> columns, bool hidden)
    {
        var words = columns.GetValueOrDefault(column.Name + FrameLayout.ShownEnding);
        var id = columns.Values.FirstOrDefault(other =>
            FrameLayout.IsId(other.Name) && FrameLayout.Belongs(other.Name, column.Name)
        );
        var heading = Heading(column, columns.Keys);
        return IsNumber(column.Type)
            ? Column.Of(column.Name, (int row) => Number(column.Cell(row)), heading, Show, Tip, hidden)
            : new Column<int>(column.Name, heading, typeof(string), row => Plain(column.Cell(row)), Show, Tip, null, hidden, InFull);

        // Of two regions that read alike (Shangcheng for 上城区 and 商城县), each with the place above it.
        string InFull(int row) =>
            column.Cell(row) is string name && RegionNames.English(name) is not null ? RegionNames.InFull(name) : Show(row) ?? "";

        string? Show(int row) =>
            words?.Cell(row) as string ?? column.Words(row) ?? Short(CellWords.Of(Text(column.Cell(row))));

        string? Tip(int row) =>
            id?.Cell(row) is string key ? SourceTips.Find(key) : column.Tip(row) ?? LongText(column.Cell(row));
    }

    /// <summary>What people read above a column; above two regions that read alike, each with the place above it.</summary>
    private static string Heading(FrameCells column, IEnumerable<string> all)
    {
        var heading = FrameTexts.Heading(column.Kind ?? column.Name);
        return all.Count(name => FrameTexts.Heading(name) == heading) > 1 ? RegionNames.InFull(column.Name) : heading;
    }

    /// <summary>A value that is no number as machines read it.</summary>
    private static string? Plain(object? value) =>
        value switch
        {
            null => null,
            bool truth => truth ? "true" : "false",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture),
        };

    private static string? Note(IEnumerable<FrameCells> notShown)
    {
        var left = notShown.Select(column => FrameTexts.Heading(column.Name)).ToList();
        return left.Count == 0
            ? null
            : Bilingual.Pick($"Columns not shown: {string.Join(", ", left)}", $"未显示的列：{string.Join("、", left)}");
    }

    private static bool IsNumber(Type type) => Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal;

    private static decimal? Number(object? value)
    {
        try
        {
            return value is null or double.NaN or float.NaN
                ? null
                : Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static string Text(object? value) =>
        value switch
        {
            null or double.NaN or float.NaN => "",
            bool truth => Bilingual.Pick(truth ? "yes 是" : "no 否"),
            decimal number => Amounts.Number(number.Scale > MostDecimals ? Quotient(number) : number),
            double or float => Rounded(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
            DateTime time when time.TimeOfDay == TimeSpan.Zero => time.ToString(
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture
            ),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture).Replace('-', '\u2212'),
            _ => value.ToString() ?? "",
        };

    // A mean of rates has no more to say than two decimals; what is small keeps its digits.
    private static decimal Quotient(decimal number) =>
        decimal.Round(number, Math.Abs(number) < Small ? ShownDecimals : DecimalsOfMeans);

    // 2.1999999999999997 is 2.2: no report prints more digits than a double keeps.
    private static string Rounded(double number) =>
        Math.Abs(number) is < 1e15 and > 1e-6 or 0
            ? Amounts.Number(
                decimal.Parse(
                    number.ToString($"G{SignificantDigits}", CultureInfo.InvariantCulture),
                    NumberStyles.Float,
                    CultureInfo.InvariantCulture
                )
            )
            : number.ToString($"G{SignificantDigits}", CultureInfo.InvariantCulture);

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= LongestText ? line : line[..LongestText] + "…";
    }

    private static string? LongText(object? value) => value is string { Length: > LongestText } text ? text : null;
}
