using PlanNotebooks.Observations;

namespace PlanNotebooks.Parquet.Tests;

/// <summary>The observations of the seeds as a folder by region and year, read back by DuckDB.</summary>
public sealed class PartitionedFolderTests : IDisposable
{
    private const string Columns = "id, region_code, period, value, unit";

    private static readonly Corpus Reports = Corpus.Load(Seeds.Folder);
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Folder => Path.Combine(_folder.Path, "observations");

    private string Scan =>
        $"read_parquet('{Folder}/**/*.parquet', hive_partitioning = true, hive_types = {{'region_code': varchar, 'period': int}})";

    [Fact]
    public void Folder_IsOneTable_OfAllObservations()
    {
        var file = Path.Combine(_folder.Path, "observations.parquet");
        Reports.ToParquet(file);
        Reports.ToParquetFolder(Folder);
        Assert.Equal(
            DuckDb.Rows($"select {Columns} from '{file}' order by id"),
            DuckDb.Rows($"select {Columns} from {Scan} order by id")
        );
    }

    [Fact]
    public void Folder_HasAFileForEachReportOfARegionAndYear()
    {
        Reports.ToParquetFolder(Folder);
        Assert.Equal(
            Reports
                .Observations.Select(row => $"region_code={row.RegionCode}/period={row.Period}/{row.Report}.parquet")
                .Distinct()
                .Order(StringComparer.Ordinal),
            Files()
        );
        Assert.Equal(
            (long)Reports.Observations.Count(row => row is { RegionCode: "330102", Period: 2020 }),
            DuckDb.Value($"select count(*) from '{Folder}/region_code=330102/period=2020/*.parquet'")
        );
    }

    [Fact]
    public void Folder_ThatSeveralWriteInto_IsThatOfOne()
    {
        foreach (var name in Seeds.Names)
            Corpus.Load(Seeds.File(name)).ToParquetFolder(Folder);
        var apart = Files();
        Corpus.Load(Seeds.File(Seeds.Names[0])).ToParquetFolder(Folder);
        Assert.Equal(apart, Files());
        Assert.Equal((long)Reports.Observations.Count, DuckDb.Value($"select count(*) from {Scan}"));
    }

    [Fact]
    public void Observation_WithoutRegion_IsNullWhenItIsReadBack()
    {
        var source = _folder.Write("report.txt", "2020年，地区生产总值15373亿元，增长8.5%。");
        var corpus = Corpus.Load(source);
        Assert.All(corpus.Observations, row => Assert.Null(row.RegionCode));
        corpus.ToParquetFolder(Folder);
        Assert.Equal(
            corpus.Observations.Select(row => (object?)row.Id).Order(),
            DuckDb.Rows($"select id from {Scan} where region_code is null").Select(row => row[0]).Order()
        );
    }

    /// <summary>The question that docs/exports.md asks, of the folder that it is about.</summary>
    [Fact]
    public void Question_OfTheDocumentation_IsAnswered()
    {
        Reports.ToParquetFolder(Folder);
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "exports.md")).ReplaceLineEndings("\n");
        var from = text.IndexOf("```sql\n", StringComparison.Ordinal) + "```sql\n".Length;
        var question = text[from..text.IndexOf("```", from, StringComparison.Ordinal)];
        var rows = DuckDb.Rows(question.Replace("'observations/", $"'{Folder}/", StringComparison.Ordinal));
        Assert.Equal(
            Reports
                .Observations.Where(row =>
                    row is { Period: 2019, Indicator: "gdp", Measure: Measure.Growth, Role: Role.Result }
                )
                .OrderByDescending(row => row.Value)
                .Select(row => (row.Region, row.Value)),
            rows.Select(row => ((string?)row[0], (decimal?)row[1]))
        );
        Assert.NotEmpty(rows);
    }

    private IReadOnlyList<string> Files() =>
        Directory
            .GetFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToList();
}
