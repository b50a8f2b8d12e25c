using Deedle;
using PlanNotebooks.Analysis;
using PlanNotebooks.Display;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Frames.Tests;

public class DeedleFrameTests
{
    private static readonly Corpus Corpus = Corpus.Load(Seeds.Folder);

    [Fact]
    public void RowsOfObservationsAreKeyedByTheirIdsInTheirOrder()
    {
        var frame = Corpus.Targets.ToDeedleFrame();

        Assert.Equal(Corpus.Targets.Select(row => row.Id), frame.RowKeys);
        Assert.Equal(Corpus.Targets.Columns.Select(column => column.Name), frame.ColumnKeys);
        Assert.Equal(Corpus.Results.RowCount, Corpus.Results.ToDeedleFrame().RowCount);
    }

    [Theory]
    [InlineData("quote", typeof(string))]
    [InlineData("measure", typeof(string))]
    [InlineData("basis", typeof(string))]
    [InlineData("start", typeof(int))]
    [InlineData("period", typeof(int))]
    [InlineData("value", typeof(decimal))]
    [InlineData("upper", typeof(decimal))]
    [InlineData("headline", typeof(bool))]
    public void ColumnsHaveTheirTypes(string name, Type type)
    {
        var frame = Corpus.Observations.ToDeedleFrame();

        Assert.Equal(type, frame.ColumnTypes.ElementAt(frame.ColumnKeys.ToList().IndexOf(name)));
    }

    public static TheoryData<string, Table> Analyses =>
        new()
        {
            { "observations", Corpus.Observations },
            { "reports", Corpus.Reports },
            { "ambition", Ambition.Of(Corpus) },
            { "attainment", Attainment.Of(Corpus) },
            { "completion", Completion.Of(Corpus) },
            { "year over year", YearOverYear.Of(Corpus) },
            { "district and city", DistrictAndCity.Of(Corpus) },
            { "regions side by side", RegionsSideBySide.Of(Corpus) },
            { "numbers", Corpus.Reports[0].NumberTable },
        };

    [Theory]
    [MemberData(nameof(Analyses), DisableDiscoveryEnumeration = true)]
    public void EveryCellOfEveryTableIsTheSameAndANullIsMissing(string name, Table table)
    {
        var frame = table.ToDeedleFrame();

        Assert.True(table.RowCount == frame.RowCount, name);
        Assert.Equal(Enumerable.Range(0, table.RowCount), frame.RowKeys);
        for (var column = 0; column < table.Columns.Count; column++)
        {
            var cells = frame.GetColumn<object>(table.Columns[column].Name).GetAllValues().ToList();
            for (var row = 0; row < table.RowCount; row++)
                Assert.Equal(table.Stored(row, column), cells[row].HasValue ? cells[row].Value : null);
        }
    }

    [Fact]
    public void NullsAreMissingInEveryType()
    {
        var frame = Table
            .Of<Row>(
                [new(null, null, null, null, null, null), new("甲", 2020, 3_000_000_000, 1.5m, true, Verdict.Missed)],
                Column.Of("word", (Row row) => row.Word),
                Column.Of("whole", (Row row) => row.Whole),
                Column.Of("large", (Row row) => row.Large),
                Column.Of("amount", (Row row) => row.Amount),
                Column.Of("truth", (Row row) => row.Truth),
                Column.Of("verdict", (Row row) => row.Verdict)
            )
            .ToDeedleFrame();

        Assert.All(frame.ColumnKeys, name => Assert.Equal([1], frame.GetColumn<object>(name).DropMissing().Keys));
        Assert.Equal("甲", frame.GetColumn<string>("word")[1]);
        Assert.Equal(2020, frame.GetColumn<int>("whole")[1]);
        Assert.Equal(3_000_000_000, frame.GetColumn<long>("large")[1]);
        Assert.Equal(1.5m, frame.GetColumn<decimal>("amount")[1]);
        Assert.True(frame.GetColumn<bool>("truth")[1]);
        Assert.Equal("missed", frame.GetColumn<string>("verdict")[1]);
    }

    [Fact]
    public void ATableWithoutRowsKeepsItsColumns()
    {
        var frame = Corpus.Observations.Where(_ => false).ToDeedleFrame();

        Assert.Equal(0, frame.RowCount);
        Assert.Equal(Corpus.Observations.Columns.Count, frame.ColumnCount);
    }

    [Fact]
    public void NumbersCanBeComputedWith()
    {
        var growth = Corpus.Results.Where(row => row is { Measure: Measure.Growth, Value: not null });

        Assert.Equal(
            (double)growth.Average(row => row.Value!.Value),
            growth.ToDeedleFrame().GetColumn<double>("value").Mean(),
            9
        );
    }

    [Fact]
    public void ObservationsComeBackAsTheyWere() =>
        Assert.Equal(Corpus.Observations.AsEnumerable(), Corpus.Observations.ToDeedleFrame().ToObservations());

    [SharedFact]
    public void ObservationsOfOtherReportsComeBackAsTheyWere()
    {
        var observations = Corpus.Load(SharedReports.Folder).Observations;

        Assert.Equal(observations.AsEnumerable(), observations.ToDeedleFrame().ToObservations());
    }

    [Fact]
    public void FilteredRowsComeBackToo()
    {
        var frame = Corpus.Observations.ToDeedleFrame();

        var back = frame.Where(row => row.Value.GetAs<string>("measure") == "growth").SortRowsByKey().ToObservations();

        Assert.Equal(
            Corpus
                .Observations.AsEnumerable()
                .Where(row => row.Measure == Measure.Growth)
                .OrderBy(row => row.Id, StringComparer.CurrentCulture),
            back.OrderBy(row => row.Id, StringComparer.CurrentCulture)
        );
    }

    [Fact]
    public void AnyFrameIsATableWithItsKeysFirst()
    {
        var table = Corpus.ToRegionsByYear("gdp").AsTable("region");

        Assert.Equal(["region", "2019", "2020", "2022"], table.Columns.Select(column => column.Name));
        Assert.Equal(
            ["杭州市", 1_537_300_000_000m, null, null],
            Enumerable.Range(0, 4).Select(column => table[0, column])
        );
        Assert.Contains("杭州市拱墅区", table.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void ATableOfAFrameOfATableIsTheTable()
    {
        var table = Corpus.Targets.ToDeedleFrame().AsTable().Without("key");

        Assert.Equal(Csv(Corpus.Targets), Csv(table));
    }

    [Fact]
    public void AnObservationThatIsInTheTableTwiceIsNamed()
    {
        var twice = Table.Of(
            [.. Corpus.Observations.Take(2), Corpus.Observations[0]],
            Column.Of("id", (Observation row) => row.Id)
        );

        var fault = Assert.Throws<ArgumentException>(() => twice.ToDeedleFrame());

        Assert.StartsWith(
            $"The observation {Corpus.Observations[0].Id} is in the table twice",
            fault.Message,
            StringComparison.Ordinal
        );
    }

    private static string Csv(Table table)
    {
        using var text = new StringWriter();
        table.WriteCsv(text);
        return text.ToString();
    }

    private sealed record Row(string? Word, int? Whole, long? Large, decimal? Amount, bool? Truth, Verdict? Verdict);
}
