using System.Globalization;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Parquet.Tests;

/// <summary>The observations of the seeds as one Parquet file, read back by DuckDB.</summary>
public sealed class ParquetFileTests : IDisposable
{
    private static readonly Corpus Reports = Corpus.Load(Seeds.Folder);
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string File => Path.Combine(_folder.Path, "new folder", "observations.parquet");

    [Fact]
    public void File_HasEveryCellOfTheCorpus_AndNullsWhereItHasNone()
    {
        Reports.ToParquet(File);
        var table = Reports.Observations;
        var rows = DuckDb.Rows($"select * from '{File}'");
        Assert.Equal(table.Count, rows.Count);
        for (var row = 0; row < table.Count; row++)
            Assert.Equal(Enumerable.Range(0, table.Columns.Count).Select(column => table.Stored(row, column)), rows[row]);
        Assert.Contains(rows, row => row.Contains(null));
    }

    [Fact]
    public void File_HasTheColumnsOfTheCsv_InTypesThatOthersKnow()
    {
        Reports.ToParquet(File);
        var columns = DuckDb
            .Rows($"describe select * from '{File}'")
            .ToDictionary(row => (string)row[0]!, row => (string)row[1]!);
        Assert.Equal(Reports.Observations.Columns.Select(column => column.Name), columns.Keys);
        Assert.Equal("DECIMAL(38,18)", columns["value"]);
        Assert.Equal("INTEGER", columns["period"]);
        Assert.Equal("BOOLEAN", columns["headline"]);
        Assert.Equal("VARCHAR", columns["role"]);
        Assert.Equal("VARCHAR", columns["region_code"]);
    }

    [Fact]
    public void Enums_AreTheirWords()
    {
        Reports.ToParquet(File);
        Assert.Equal(
            ["baseline", "result", "target"],
            DuckDb.Rows($"select distinct role from '{File}' order by role").Select(row => row[0])
        );
    }

    [Fact]
    public void Metadata_SaysWhatEveryColumnMeans()
    {
        Reports.ToParquet(File);
        var told = DuckDb
            .Rows($"select decode(key), decode(value) from parquet_kv_metadata('{File}')")
            .ToDictionary(row => (string)row[0]!, row => (string)row[1]!);
        foreach (var column in Reports.Observations.Columns)
        {
            var meaning = ColumnMeaning.Of("observations", column.Name)!;
            Assert.Equal($"{meaning.Chinese}: {meaning.Meaning}", told[$"observations.{column.Name}"]);
        }
    }

    [Theory]
    [InlineData("0.000000000000000001")]
    [InlineData("-99999999999999999999")]
    [InlineData("1537300000000.12345678901234")]
    public async Task Decimal_OfAnyLengthThatFits_IsExact(string number)
    {
        await WriteAsync(decimal.Parse(number, CultureInfo.InvariantCulture));
        Assert.Equal(number, DuckDb.Value($"select rtrim(rtrim(cast(value as varchar), '0'), '.') from '{File}'"));
    }

    [Theory]
    [InlineData("100000000000000000000")]
    [InlineData("0.0000000000000000001")]
    public async Task Decimal_ThatDoesNotFit_IsRefused_AndNothingIsWritten(string number)
    {
        var fault = await Assert.ThrowsAsync<NotSupportedException>(() =>
            WriteAsync(decimal.Parse(number, CultureInfo.InvariantCulture))
        );
        Assert.Contains(number, fault.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.GetDirectoryName(File)), "the folder that was made for the file is left");
    }

    [Fact]
    public async Task File_WrittenReportByReport_HasTheBytesOfTheWholeCorpus()
    {
        Reports.ToParquet(File);
        var parts = Path.Combine(_folder.Path, "parts.parquet");
        await using (var file = await ParquetFile.BeginAsync(parts, Reports.Observations.Columns, CancellationToken.None))
        {
            foreach (var report in Reports.Reports)
                await file.AppendAsync(report.ObservationTable, CancellationToken.None);
            Assert.False(System.IO.File.Exists(parts));
            await file.CompleteAsync(CancellationToken.None);
        }

        Assert.Equal(System.IO.File.ReadAllBytes(File), System.IO.File.ReadAllBytes(parts));
    }

    [Fact]
    public async Task Rows_OfSeveralGroups_AreAllThereInTheirOrder()
    {
        var table = Table.Of(Enumerable.Range(0, 40_000), Column.Of("n", (int n) => n));
        await WriteAsync(table);
        Assert.Equal(3L, DuckDb.Value($"select count(distinct row_group_id) from parquet_metadata('{File}')"));
        Assert.Equal(Enumerable.Range(0, 40_000), DuckDb.Rows($"select n from '{File}'").Select(row => (int)row[0]!));
    }

    [Fact]
    public void File_IsAThirdOfTheCsvAtMost()
    {
        Reports.ToParquet(File);
        var csv = Path.Combine(_folder.Path, "observations.csv");
        Reports.Observations.WriteCsv(csv);
        Assert.InRange(new FileInfo(File).Length, 1, new FileInfo(csv).Length / 3);
    }

    private Task WriteAsync(decimal number) =>
        WriteAsync(Table.Of([number], Column.Of("value", (decimal value) => value)));

    private async Task WriteAsync(Table table)
    {
        await using var file = await ParquetFile.BeginAsync(File, table.Columns, CancellationToken.None);
        await file.AppendAsync(table, CancellationToken.None);
        await file.CompleteAsync(CancellationToken.None);
    }
}
