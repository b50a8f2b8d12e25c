using Microsoft.Data.Analysis;
using PlanNotebooks.Analysis;
using PlanNotebooks.Observations;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Frames.Tests;

public class DataFrameTests
{
    private static readonly Corpus Corpus = Corpus.Load(Seeds.Folder);

    [Fact]
    public void TargetsAndResultsHaveEveryColumnInItsType()
    {
        var frame = Corpus.Targets.ToDataFrame(all: true);

        Assert.Empty(
            Corpus.Targets.Columns.Select(column => column.Name).Except(frame.Columns.Select(column => column.Name))
        );
        Assert.Equal(Corpus.Targets.RowCount, frame.Rows.Count);
        Assert.IsType<Int32DataFrameColumn>(frame["period"]);
        Assert.IsType<DecimalDataFrameColumn>(frame["value"]);
        Assert.IsType<BooleanDataFrameColumn>(frame["headline"]);
        Assert.IsType<StringDataFrameColumn>(frame["quote"]);
        Assert.IsType<StringDataFrameColumn>(frame["measure"]);
        Assert.Equal(Corpus.Results.RowCount, Corpus.Results.ToDataFrame().Rows.Count);
    }

    /// <summary>与经济增长基本同步 is no number: the words stand where the number would be read, and nothing bounds it.</summary>
    [Fact]
    public void ATargetInWords_ShowsItsWordsAndHasNoBound()
    {
        var frame = Corpus.Targets.Where(target => target.Value is null).ToDataFrame(all: true);
        Assert.True(frame.Rows.Count > 5);
        for (var row = 0; row < frame.Rows.Count; row++)
        {
            Assert.Null(frame["value"][row]);
            Assert.Null(frame["bound"][row]);
            Assert.Equal(frame["text"][row], frame["value_shown"][row]);
        }

        Assert.Contains("财政总收入、一般公共预算收入与经济增长基本同步", FrameDisplayTests.Html(frame), StringComparison.Ordinal);
        Assert.Equal(Corpus.Targets.Where(target => target.Value is null).AsEnumerable(), frame.ToObservations(Corpus));
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
    public void EveryCellOfEveryTableIsTheSame(string name, Table table)
    {
        var frame = table.ToDataFrame(all: true);

        Assert.True(table.RowCount == frame.Rows.Count, name);
        Assert.Equal(
            table.Columns.Select(column => column.Name).Order(),
            frame
                .Columns.Select(column => column.Name)
                .Where(key => !key.EndsWith("_shown", StringComparison.Ordinal))
                .Order()
        );
        for (var row = 0; row < table.RowCount; row++)
        {
            for (var column = 0; column < table.Columns.Count; column++)
                Assert.Equal(table.Stored(row, column), frame[table.Columns[column].Name][row]);
        }
    }

    [Fact]
    public void NullsStayNullInEveryType()
    {
        var frame = Rows(
                new(null, null, null, null, null, null),
                new("甲", 2020, 3_000_000_000, 1.5m, true, Verdict.Missed)
            )
            .ToDataFrame();

        Assert.All(frame.Columns, column => Assert.Equal(1, column.NullCount));
        Assert.All(frame.Columns, column => Assert.Null(column[0]));
        Assert.Equal(["甲", 2020, 3_000_000_000L, 1.5m, true, "missed"], frame.Columns.Select(column => column[1]));
    }

    [Fact]
    public void ATableWithoutRowsKeepsItsColumns()
    {
        var frame = Rows().ToDataFrame();

        Assert.Equal(0, frame.Rows.Count);
        Assert.Equal(
            ["word", "whole", "large", "amount", "truth", "verdict"],
            frame.Columns.Select(column => column.Name)
        );
    }

    [Fact]
    public void DigitsAreNotLost()
    {
        const decimal Amount = 79228162514264337593543.950335m;

        Assert.Equal(Amount, Rows(new Row("", 0, 0, Amount, false, default)).ToDataFrame()["amount"][0]);
    }

    [Fact]
    public void ObservationsComeBackAsTheyWere() =>
        Assert.Equal(Corpus.Observations.AsEnumerable(), Corpus.Observations.ToDataFrame(all: true).ToObservations());

    [Fact]
    public void ObservationsComeBackByWayOfACsvOfThePackageToo()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "observations.csv");
        DataFrame.SaveCsv(
            Corpus.Observations.ToDataFrame(all: true),
            path,
            encoding: System.Text.Encoding.UTF8,
            cultureInfo: System.Globalization.CultureInfo.InvariantCulture
        );

        Assert.Equal(Corpus.Observations.AsEnumerable(), DataFrameExtensions.LoadWords(path).ToObservations());
    }

    [Fact]
    public void ACsvWhoseTypesThePackageGuessedIsRefusedAndToldWhatToCall()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "observations.csv");
        DataFrame.SaveCsv(Corpus.Observations.ToDataFrame(all: true), path, encoding: System.Text.Encoding.UTF8);
        var frame = DataFrame.LoadCsv(path, encoding: System.Text.Encoding.UTF8);

        var refused = Assert.Throws<FormatException>(() => frame.ToObservations());

        Assert.Contains("DataFrameExtensions.LoadWords(path)", refused.Message, StringComparison.Ordinal);
        Assert.Equal(Corpus.Observations.AsEnumerable(), frame.ToObservations(Corpus));
    }

    [SharedFact]
    public void ObservationsOfOtherReportsComeBackAsTheyWere()
    {
        var observations = Corpus.Load(SharedReports.Folder).Observations;

        Assert.Equal(observations.AsEnumerable(), observations.ToDataFrame(all: true).ToObservations());
    }

    [Fact]
    public void FilteredAndSortedRowsComeBackToo()
    {
        var frame = Corpus.Observations.ToDataFrame(all: true);
        var growth = frame
            .Filter(((StringDataFrameColumn)frame["measure"]).ElementwiseEquals("growth"))
            .OrderBy("value");

        var back = growth.ToObservations();

        Assert.Equal(Corpus.Observations.Count(row => row.Measure == Measure.Growth), back.Count);
        var values = back.Select(row => row.Value ?? decimal.MaxValue).ToList();
        Assert.Equal(values.Order(), values);
        Assert.Equal(
            Corpus.Observations.AsEnumerable().Where(row => row.Measure == Measure.Growth).ToHashSet(),
            back.AsEnumerable().ToHashSet()
        );
    }

    [Fact]
    public void ATableOfAFrameOfATableIsTheTable()
    {
        var names = Corpus.Targets.Columns.Select(column => column.Name).ToArray();
        var frame = new DataFrame(names.Select(name => Corpus.Targets.ToDataFrame(all: true)[name]));

        Assert.Equal(Csv(Corpus.Targets), Csv(frame.AsTable()));
    }

    [Fact]
    public void ShownColumnsComeFirstWithCodesBesideNamesAndWordsBesideValues() =>
        Assert.Equal(
            [
                "region",
                "region_code",
                "period",
                "headline",
                "role",
                "label",
                "indicator",
                "measure",
                "value",
                "value_shown",
                "unit",
                "bound",
                "id",
            ],
            Corpus
                .Targets.Where(row => row.Nature is null)
                .ToDataFrame()
                .Columns.Select(column => column.Name)
                .Where(name => name is not ("nature" or "corrected"))
        );

    [Fact]
    public void RowsOfFewColumnsFindTheirObservationsInTheCorpus()
    {
        var firm = Corpus.Targets.ToDataFrame().Where("measure", "growth").Take(3);

        Assert.Equal(
            Corpus.Targets.AsEnumerable().Where(row => row.Measure == Measure.Growth).Take(3),
            firm.ToObservations(Corpus)
        );
        Assert.Contains(
            "The corpus has no observation",
            Assert.Throws<ArgumentException>(() => firm.ToObservations(Corpus.Of([]))).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void WhatAFrameComputesIsATableToo()
    {
        var frame = new DataFrame(
            new DoubleDataFrameColumn("mean", [1.5, double.NaN, null]),
            new SingleDataFrameColumn("part", [0.25f, 1, null]),
            new DateTimeDataFrameColumn("day", [new DateTime(2020, 1, 2), null, null])
        );

        var table = frame.AsTable();

        Assert.Equal([typeof(decimal), typeof(decimal), typeof(string)], table.Columns.Select(column => column.Type));
        Assert.Equal([1.5m, 0.25m, "01/02/2020 00:00:00"], Enumerable.Range(0, 3).Select(column => table[0, column]));
        Assert.Null(table[1, 0]);
        Assert.Null(table[2, 0]);
    }

    [Theory]
    [InlineData("id", "An observation has no id.")]
    [InlineData("label", "An observation has no label.")]
    [InlineData("role", "An observation has no role.")]
    public void AFrameWithoutANeededColumnIsRefused(string name, string message)
    {
        var frame = Corpus.Observations.ToDataFrame(all: true);
        frame.Columns.Remove(name);

        Assert.Equal(message, Assert.Throws<FormatException>(frame.ToObservations).Message);
    }

    [Fact]
    public void AWordThatNoKeyHoldsIsRefused()
    {
        var frame = Corpus.Observations.Head(1).ToDataFrame(all: true);
        frame["bound"][0] = "roughly";

        Assert.StartsWith(
            "bound of an observation is roughly; expected one of exact",
            Assert.Throws<FormatException>(frame.ToObservations).Message
        );
    }

    private static string Csv(Table table)
    {
        using var text = new StringWriter();
        table.WriteCsv(text);
        return text.ToString();
    }

    private static Table<Row> Rows(params Row[] rows) =>
        Table.Of(
            rows,
            Column.Of("word", (Row row) => row.Word),
            Column.Of("whole", (Row row) => row.Whole),
            Column.Of("large", (Row row) => row.Large),
            Column.Of("amount", (Row row) => row.Amount),
            Column.Of("truth", (Row row) => row.Truth),
            Column.Of("verdict", (Row row) => row.Verdict)
        );

    private sealed record Row(string? Word, int? Whole, long? Large, decimal? Amount, bool? Truth, Verdict? Verdict);
}
