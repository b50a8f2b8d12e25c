namespace PlanNotebooks.Tests;

/// <summary>The guide to columns, as notebook 00 shows it.</summary>
public sealed class ColumnGuideTests
{
    private static readonly Corpus Seeded = Corpus.Load(Seeds.Folder);

    [Fact]
    public void Guide_HasEveryColumnInItsOrder() =>
        Assert.Equal(
            Seeded.Observations.Columns.Select(column => column.Name),
            ColumnGuide.Of(Seeded).Select(row => row.Key)
        );

    [Fact]
    public void Guide_SaysWhatEachMeans() =>
        Assert.All(
            ColumnGuide.Of(Seeded),
            row =>
            {
                Assert.True(
                    row.Meaning.EndsWith('.'),
                    $"columns.tsv does not say what {row.Key} of observations means."
                );
                Assert.NotEqual("", row.Chinese);
            }
        );

    [Fact]
    public void Reports_AreExplainedToo() =>
        Assert.All(ColumnGuide.Of(Seeded.Reports, "reports"), row => Assert.NotEqual("", row.Meaning));

    [Theory]
    [InlineData("role", "result, target, baseline")]
    [InlineData("headline", "true or false")]
    [InlineData("value", "decimal")]
    [InlineData("period", "whole number")]
    [InlineData("quote", "text")]
    public void Type_SaysWhatACellMayHold(string key, string type) => Assert.Equal(type, Row(key).Type);

    [Fact]
    public void Example_IsTheFirstValueOfTheData() => Assert.Equal(Seeded.Observations[0].Quote, Row("quote").Example);

    [Fact]
    public void Example_OfADecimal_IsShownAsItReadsToo()
    {
        var first = Seeded.Observations.First(row => row.Value is not null);
        Assert.StartsWith(
            $"{first.Value!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)} (",
            Row("value").Example,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Example_OfAnEmptyColumn_IsNull() => Assert.Null(Row("corrected").Example);

    /// <summary>Of the tables that the library has, no line of columns.tsv is about a column that is not there.</summary>
    [Fact]
    public void Meanings_AreOfColumnsThatAreThere()
    {
        string[] inExports = ["shown", "value_text", "upper_text", "indicator_value_text"];
        Assert.Equal(
            Seeded.Observations.Columns.Select(column => column.Name).Concat(inExports).Order(StringComparer.Ordinal),
            ColumnMeaning
                .All.Where(meaning => meaning.Table == "observations")
                .Select(meaning => meaning.Column)
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            Seeded.Reports.Columns.Select(column => column.Name),
            ColumnMeaning.All.Where(meaning => meaning.Table == "reports").Select(meaning => meaning.Column)
        );
        Assert.Equal(
            Seeded.Corrections.Columns.Select(column => column.Name),
            ColumnMeaning.All.Where(meaning => meaning.Table == "corrections").Select(meaning => meaning.Column)
        );
    }

    private static ColumnGuideRow Row(string key) => ColumnGuide.Of(Seeded).Single(row => row.Key == key);
}
