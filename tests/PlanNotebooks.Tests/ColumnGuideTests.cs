using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Tests;

/// <summary>The guide to columns, as notebook 00 shows it.</summary>
public sealed partial class ColumnGuideTests
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

    /// <summary>Every column that the notebooks show has a meaning of its own, but for what is a value by its heading: years, regions,
    /// indicators, and what a query names.</summary>
    [Fact]
    public void Dictionary_HasEveryColumnThatTheNotebooksShow()
    {
        var values = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "notebooks"), "*.ipynb"))
        {
            foreach (Match head in Head().Matches(File.ReadAllText(file)))
            {
                var (name, heading) = (head.Groups["name"].Value, WebUtility.HtmlDecode(head.Groups["heading"].Value));
                if (ColumnDictionary.Of(name, heading) == $"The value of {heading}.")
                    values.Add(name);
            }
        }

        Assert.All(
            values,
            name => Assert.True(
                IndicatorTable.Default.ByCode(name) is not null
                    || RegionNames.English(name) is not null
                    || name.StartsWith("region_", StringComparison.Ordinal)
                    || Bilingual.IsPair(name)
                    || int.TryParse(name, CultureInfo.InvariantCulture, out _),
                name
            )
        );
    }

    [Theory]
    [InlineData("change", "Change", "Last target less the first of the plan")]
    [InlineData("change", "Change of the target", "Next target less this one")]
    [InlineData("kind", "What changed", "same, rounded, revised")]
    [InlineData("kind", "Kind", "plan 计划报告, work 政府工作报告")]
    [InlineData("above_id", "above_id", "The id of the observation that above shows.")]
    [InlineData("2021", "2021", "The value of 2021.")]
    public void Dictionary_TellsColumnsOfOneKeyApartByTheirHeadings(string name, string heading, string meaning) =>
        Assert.StartsWith(meaning, ColumnDictionary.Of(name, heading), StringComparison.Ordinal);

    [GeneratedRegex("""<th scope=\\"col\\" data-name=\\"(?<name>[^"\\]*)\\"[^>]*>(?<heading>[^<]*)</th>""")]
    private static partial Regex Head();

    private static ColumnGuideRow Row(string key) => ColumnGuide.Of(Seeded).Single(row => row.Key == key);
}
