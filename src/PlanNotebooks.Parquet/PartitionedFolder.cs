using System.Globalization;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Parquet;

/// <summary>Observations in a folder partitioned as Hive does it: by the region and the year that they are of, a file for each
/// report.</summary>
/// <remarks>
/// A report's id names its files, so that several processes write into one folder and a report that is read again replaces its own.
/// </remarks>
internal static class PartitionedFolder
{
    private const string Region = "region_code";
    private const string Period = "period";

    /// <summary>The folder of rows that have no value; the readers of such folders know it.</summary>
    private const string Nothing = "__HIVE_DEFAULT_PARTITION__";

    /// <summary>Writes the rows of a table of observations.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="NotSupportedException">A number has more digits than a file holds.</exception>
    public static async Task WriteAsync(string folder, Table<Observation> table, CancellationToken cancellation)
    {
        var columns = table.Columns.Where(column => column.Name is not (Region or Period)).ToList();
        foreach (var part in Enumerable.Range(0, table.Count).GroupBy(row => PlaceOf(table[row])))
        {
            await using var file = await ParquetFile.BeginAsync(Path.Combine(folder, part.Key), columns, cancellation);
            await file.AppendAsync(table, part, cancellation);
            await file.CompleteAsync(cancellation);
        }
    }

    private static string PlaceOf(Observation row) =>
        Path.Combine(
            $"{Region}={Named(row.RegionCode)}",
            $"{Period}={Named(Convert.ToString(row.Period, CultureInfo.InvariantCulture))}",
            $"{Uri.EscapeDataString(row.Report)}.parquet"
        );

    private static string Named(string? value) =>
        string.IsNullOrEmpty(value) ? Nothing : Uri.EscapeDataString(value);
}
