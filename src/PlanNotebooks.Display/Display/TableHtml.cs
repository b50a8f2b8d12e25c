using System.Globalization;
using System.Text;
using PlanNotebooks.Languages;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Display;

/// <summary>A table as an HTML fragment: plain elements first, and styles that a viewer may strip.</summary>
internal static class TableHtml
{
    /// <summary>The rows from which on a column that says the same in each moves into the title.</summary>
    private const int EnoughToBeConstant = 4;

    /// <summary>The longest text, in columns of a console, that is never broken.</summary>
    private const int LongestLine = 20;

    /// <summary>The longest text that begins as a number does and stands as one.</summary>
    private const int LongestNumber = 36;

    /// <summary>The longest text that is a name, whose Chinese words are kept whole.</summary>
    private const int LongestName = 72;

    /// <summary>How wide a column of a console is in ems.</summary>
    private const double Em = 0.58;

    /// <summary>The part of a text that a line must hold for the text to take two.</summary>
    private const double Half = 0.56;

    /// <summary>What a cell keeps free at its sides, in ems.</summary>
    private const double Padding = 1.6;

    private const double WidestName = 18.5;
    private const double WidestText = 26;
    private const double LeastWords = 14;

    private const string Short = " style=\"text-align:left;vertical-align:top;white-space:nowrap\"";
    private const string Name = " class=\"name\" style=\"text-align:left;vertical-align:top\"";
    private const string Text = " style=\"text-align:left;vertical-align:top\"";
    private const string Number =
        " class=\"num\" align=\"right\" style=\"text-align:right;vertical-align:top;white-space:nowrap\"";
    private const string Words =
        " class=\"words\" style=\"text-align:left;vertical-align:top;white-space:normal;max-width:22em\"";
    /// <summary>What tells a dash from a text.</summary>
    private const string NothingMark = " data-none=\"\"";

    private const string Row = "<tr style=\"border-bottom:1px solid #d0d7de\">";

    /// <summary>The columns that are drawn: what is the same in every row stands in the title instead.</summary>
    public static IReadOnlyList<int> ShownColumns(Table table)
    {
        var varying = table.ShownColumns.Where(column => !IsConstant(table, column)).ToList();
        return varying.Count < 2 ? table.ShownColumns : varying;
    }

    /// <summary>The value of a cell as machines read it: what a page sorts by and copies.</summary>
    public static string MachineValue(Table table, int row, int column) => CellValue.ForMachines(table[row, column]);

    public static string Write(Table table)
    {
        if (table.RowCount + table.View.LeftOut == 0)
            return Empty(table);
        var columns = ShownColumns(table);
        var html = new StringBuilder($"<div class=\"plan-table {Markup.NoMath}\" style=\"overflow-x:auto\">");
        html.Append("<table cellpadding=\"5\" style=\"border-collapse:collapse;font-variant-numeric:tabular-nums\">");
        var same = table.ShownColumns.Except(columns).ToLookup(column => table.CellText(0, column).Length > 0);
        AppendCaption(html, table, same[true]);
        var widest = columns.ToDictionary(column => column, column => Widest(table, column));
        AppendHead(html, table, columns, widest);
        AppendBody(html, table, columns, widest);
        html.Append("</table>");
        AppendLine(html, "plan-rows", RowCountLine.For(table));
        AppendLine(html, "plan-note", table.Note);
        if (same[false].Any())
            AppendLine(html, "plan-note", Texts.Say("note.empty", ("columns", Headings(table, same[false]))));
        if (HasGap(table, columns))
            AppendLine(html, "plan-note", Texts.Say("note.dash"));
        return html.Append("</div>").ToString();
    }

    /// <summary>Whether a cell of some row is empty, so that what its dash means has to be said.</summary>
    private static bool HasGap(Table table, IReadOnlyList<int> columns) =>
        Enumerable.Range(0, table.RowCount).Any(row => columns.Any(column => table.CellText(row, column).Length == 0));

    /// <summary>A table without rows: a line that says what there is not, and what its note says of why.</summary>
    private static string Empty(Table table)
    {
        var html = new StringBuilder($"<div class=\"plan-table {Markup.NoMath}\">");
        AppendLine(html, "plan-rows", RowCountLine.For(table));
        AppendLine(html, "plan-note", table.Note);
        return html.Append("</div>").ToString();
    }

    private static bool IsConstant(Table table, int column)
    {
        if (table.RowCount < EnoughToBeConstant || table.ShownColumns[0] == column)
            return false;
        var first = table.CellText(0, column);
        return Enumerable
            .Range(0, table.RowCount)
            .All(row => table.CellText(row, column) == first && table.CellTip(row, column) is null);
    }

    private static string Headings(Table table, IEnumerable<int> columns) =>
        string.Join(Punctuation.Item, columns.Select(column => table.Columns[column].Heading));

    private static void AppendCaption(StringBuilder html, Table table, IEnumerable<int> same)
    {
        var constant = same
            .Select(column => table.Columns[column].Heading + Punctuation.Colon + table.CellText(0, column))
            .ToList();
        if (table.Title is null && constant.Count == 0)
            return;
        html.Append("<caption style=\"text-align:left;font-weight:600\"><span>")
            .Append(Markup.Escape(table.Title ?? ""))
            .Append("</span>");
        if (constant.Count > 0)
            html.Append(" <small style=\"font-weight:400\">")
                .Append(Markup.Escape(string.Join(" · ", constant)))
                .Append("</small>");
        html.Append("</caption>");
    }

    /// <summary>The width of a column's longest cell, in columns of a console.</summary>
    private static int Widest(Table table, int column) =>
        Enumerable
            .Range(0, RowCountLine.Shown(table))
            .Select(row => EastAsianWidth.Of(table.CellText(row, column)))
            .DefaultIfEmpty()
            .Max();

    private static void AppendHead(
        StringBuilder html,
        Table table,
        IReadOnlyList<int> columns,
        Dictionary<int, int> widest
    )
    {
        html.Append("<thead>" + Row);
        foreach (var column in columns)
        {
            html.Append("<th scope=\"col\" data-name=\"")
                .Append(Markup.Escape(table.Columns[column].Name))
                .Append("\" data-type=\"")
                .Append(CellValue.IsNumber(table.Columns[column].Type) ? "number" : "text")
                .Append('"')
                .Append(Head(table, column, widest[column]))
                .Append('>')
                .Append(Markup.Escape(table.Columns[column].Heading))
                .Append("</th>");
        }
        html.Append("</tr></thead>");
    }

    private static void AppendBody(
        StringBuilder html,
        Table table,
        IReadOnlyList<int> columns,
        Dictionary<int, int> widest
    )
    {
        html.Append("<tbody>");
        for (var row = 0; row < RowCountLine.Shown(table); row++)
        {
            html.Append(Row);
            foreach (var column in columns)
                AppendCell(html, table, row, column, widest[column]);
            html.Append("</tr>\n");
        }
        html.Append("</tbody>");
    }

    private static void AppendCell(StringBuilder html, Table table, int row, int column, int widest)
    {
        var text = Markup.Escape(Markup.KeepMark(table.CellText(row, column)));
        if (text.Length == 0)
        {
            html.Append("<td")
                .Append(Value(table, row, column, "–"))
                .Append(NothingMark)
                .Append(Cell(table, row, column, widest))
                .Append(">–</td>");
            return;
        }
        html.Append("<td").Append(Value(table, row, column, text)).Append(Cell(table, row, column, widest)).Append('>');
        if (table.CellTip(row, column) is { Length: > 0 } tip)
        {
            html.Append(
                    "<span class=\"plan-tip\" style=\"text-decoration:underline dotted;text-underline-offset:3px\" title=\""
                )
                .Append(Markup.Escape(tip))
                .Append("\">")
                .Append(text)
                .Append("</span>");
        }
        else
        {
            html.Append(text);
        }
        html.Append("</td>");
    }

    /// <summary>The value as machines read it, where the text says it otherwise: what a page sorts by and copies.</summary>
    private static string Value(Table table, int row, int column, string text)
    {
        var value = Markup.Escape(MachineValue(table, row, column));
        return value == text ? "" : $" data-value=\"{value}\"";
    }

    private static void AppendLine(StringBuilder html, string name, string? line)
    {
        if (line is not null)
            html.Append("<p class=\"")
                .Append(name)
                .Append("\"><small>")
                .Append(Markup.Escape(line))
                .Append("</small></p>");
    }

    /// <summary>The look of a heading, which gives its column the width that its cells need: names two lines, words more.</summary>
    private static string Head(Table table, int column, int widest)
    {
        if (IsRight(table, column))
        {
            var least = HasWords(table, column) ? $";min-width:{Ems(Math.Min(widest * Em, LeastWords) + Padding)}" : "";
            return $" class=\"num\" align=\"right\" style=\"text-align:right;vertical-align:bottom{least}\"";
        }
        var width =
            widest <= LongestLine
                ? ""
                : $";min-width:{Ems(Math.Min(widest * Em * Half, widest > LongestName ? WidestText : WidestName) + Padding)}";
        return $" style=\"text-align:left;vertical-align:bottom{width}\"";
    }

    /// <summary>The look of a cell: numbers on one line, words among them wrapped.</summary>
    private static string Cell(Table table, int row, int column, int widest)
    {
        if (!IsRight(table, column))
        {
            if (widest <= LongestLine)
                return Short;
            if (widest > LongestName)
                return Text;
            return Name;
        }

        return IsWords(table.CellText(row, column)) ? Words : Number;
    }

    private static bool HasWords(Table table, int column) =>
        Enumerable.Range(0, RowCountLine.Shown(table)).Any(row => IsWords(table.CellText(row, column)));

    /// <summary>Whether a text in a column of numbers is a sentence.</summary>
    private static bool IsWords(string text) =>
        EastAsianWidth.Of(text) > (text.Take(2).Any(char.IsAsciiDigit) ? LongestNumber : LongestLine);

    private static bool IsRight(Table table, int column) => table.Columns[column].Alignment == Alignment.Right;

    private static string Ems(double width) => width.ToString("0.#", CultureInfo.InvariantCulture) + "em";
}
