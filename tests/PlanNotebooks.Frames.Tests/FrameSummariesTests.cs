using Microsoft.Data.Analysis;

namespace PlanNotebooks.Frames.Tests;

public class FrameSummariesTests
{
    private static readonly DataFrame Rows = new(
        new StringDataFrameColumn("key", ["a", "a", null, "b", null]),
        new DecimalDataFrameColumn("value", [1.1m, null, 3m, null, 5m]),
        new Int32DataFrameColumn("year", [2019, 2020, 2019, 2019, 2020])
    );

    [Fact]
    public void AMeanIsOfTheValuesThatAreThere()
    {
        var means = Rows.MeanBy("value", "key");

        Assert.Equal(["a", null, "b"], Cells(means, "key"));
        Assert.Equal([1.1m, 4m, null], Cells(means, "value"));
        Assert.Equal([1, 2, 0], Cells(means, "count"));
    }

    [Fact]
    public void AMeanOfSeveralUnitsIsRefused_WhereAColumnHasThem()
    {
        var mixed = new DataFrame(
            new StringDataFrameColumn("key", ["a", "a", "b", "b"]),
            new DecimalDataFrameColumn("value", [8m, 11_000_000_000m, 6m, null]),
            new StringDataFrameColumn("unit", ["%", "元", "%", "元"])
        );

        Assert.StartsWith(
            "The mean of value would be of several units: %, 元. Pick the rows of one first, as by Where(\"unit\", \"%\")",
            Assert.Throws<ArgumentException>(() => mixed.MeanBy("value", "key")).Message,
            StringComparison.Ordinal
        );
        Assert.Equal([6m], Cells(mixed.Where("key", "b").MeanBy("value", "key"), "value"));
        Assert.Equal([8m, 11_000_000_000m, 6m, null], Cells(mixed.MeanBy("value", "key", "unit"), "value"));
        Assert.Equal([8m, 6m], Cells(mixed.Where("unit", "%").MeanBy("value", "key"), "value"));
    }

    // What the package does today: where it no longer does, the warnings in docs/frames.md can go.
    [Fact]
    public void ThePackageCountsANullAsZeroAndLosesNullKeys()
    {
        var means = Rows.GroupBy("key").Mean("value");

        Assert.Equal(["a", "b"], Cells(means, "key").Order());
        Assert.Equal(0.55, Convert.ToDouble(means["value"][Cells(means, "key").ToList().IndexOf("a")], null), 9);
        Assert.ThrowsAny<Exception>(() => Rows.Head(10).Rows.Count);
        Assert.ThrowsAny<Exception>(() => Rows.Where("key", "z").OrderBy("value"));
    }

    [Fact]
    public void OfNoRowsEverythingIsOfNoRows()
    {
        var none = Rows.Where("key", "z");

        Assert.Equal(0, none.SortBy("value").Rows.Count);
        Assert.Equal(0, none.SortByDescending("year").Rows.Count);
        Assert.Equal(0, none.CountBy("key", "year").Rows.Count);
        Assert.Equal(0, none.CountBy("key").CountBy("key").Rows.Count);
        Assert.Equal(0, none.MeanBy("value", "key").Rows.Count);
        Assert.Equal(0, none.Pivot("key", "year", "value").Rows.Count);
        Assert.Equal(0, none.JoinOn(Rows, "key").Rows.Count);
        Assert.Equal(0, Rows.JoinOn(none, "key").Rows.Count);
        Assert.Equal(0, none.Select("year", "value").Take(3).Rows.Count);
        Assert.Empty(none.Numbers("value"));
        Assert.Empty(none.Words("key", "year"));
        Assert.ThrowsAny<ArgumentException>(() => none.SortBy("nowhere"));
    }

    [Fact]
    public void SortedRowsWithoutAValueComeLast()
    {
        Assert.Equal([1.1m, 3m, 5m, null, null], Cells(Rows.SortBy("value"), "value"));
        Assert.Equal([5m, 3m, 1.1m, null, null], Cells(Rows.SortByDescending("value"), "value"));
    }

    [Fact]
    public void CountsComeLargestFirstAndANullIsAKey()
    {
        var counts = Rows.CountBy("key");

        Assert.Equal(["a", null, "b"], Cells(counts, "key"));
        Assert.Equal([2, 2, 1], Cells(counts, "count"));
    }

    [Fact]
    public void SeveralKeysGroupTogether() => Assert.Equal(5, Rows.CountBy("key", "year").Rows.Count);

    [Fact]
    public void ANullKeyJoinsNothing()
    {
        var joined = Rows.JoinOn(Rows, "key");

        Assert.Equal(["a", "a", "a", "a", "b"], Cells(joined, "key"));
        Assert.Equal([2019, 2020, 2019, 2020, 2019], Cells(joined, "year_right"));
        Assert.Equal(0, Rows.Where("key", [null]).JoinOn(Rows, "key").Rows.Count);
    }

    [Fact]
    public void APivotHasARowForEachKeyAndAColumnForEachValue()
    {
        var pivot = Rows.Pivot("key", "year", "value");

        Assert.Equal(["key", "2019", "2020"], pivot.Columns.Select(column => column.Name));
        Assert.Equal([1.1m, 3m, null], Cells(pivot, "2019"));
        Assert.Equal([null, 5m, null], Cells(pivot, "2020"));
    }

    [Fact]
    public void TakingMoreRowsThanThereAreGivesAll() => Assert.Equal(5, Rows.Take(10).Rows.Count);

    [Fact]
    public void RowsCanBePickedByValuesOfAnyType()
    {
        Assert.Equal(3, Rows.Where("year", 2019).Rows.Count);
        Assert.Equal(3, Rows.Where("key", "a", "b").Rows.Count);
        Assert.Equal(1, Rows.Where(row => row["value"] is > 3m).Rows.Count);
    }

    [Fact]
    public void AColumnThatIsNotThereIsNamed() =>
        Assert.StartsWith(
            "The frame has no column kind; its columns are key, value, year.",
            Assert.Throws<ArgumentException>(() => Rows.CountBy("kind")).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void ListsForChartsHaveNaNWhereAValueIsMissing()
    {
        Assert.Equal([1.1, double.NaN, 3, double.NaN, 5], Rows.Numbers("value"));
        Assert.Equal(["a 2019", "a 2020", "2019", "b 2019", "2020"], Rows.Words("key", "year"));
    }

    private static IEnumerable<object?> Cells(DataFrame frame, string column) => frame[column].Cast<object?>();
}
