using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Sqlite.Schema;

/// <summary>A number that a report prints, for the table of numbers.</summary>
internal sealed record ReportNumber(string Report, string Source, PrintedNumber Number, string Printed, string Context)
{
    /// <summary>The numbers of a report, with digits and context as its own table of numbers gives them.</summary>
    public static IEnumerable<ReportNumber> Of(Report report)
    {
        var table = report.NumberTable;
        var (number, context) = (table.ColumnIndex("number"), table.ColumnIndex("context"));
        return report.Numbers.Select(
            (one, row) =>
                new ReportNumber(report.Id, report.Source, one, Cell(table, row, number), Cell(table, row, context))
        );
    }

    private static string Cell(Table table, int row, int column) => (string)table[row, column]!;
}
