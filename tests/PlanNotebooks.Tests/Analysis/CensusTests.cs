using PlanNotebooks.Analysis;
using PlanNotebooks.Analysis.Setting;
using PlanNotebooks.Languages;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Tests.Analysis;

/// <summary>An economic census restates the levels of its year: what is divided by a level of before it says so in its row.</summary>
public sealed class CensusTests
{
    private const string Header = "region_code,year,indicator,measure,value,unit,role,status,date,source\n";

    /// <summary>Services of 400 in the census year, first published, and 460 the year after: 15 % more at current prices, 7 % more at
    /// comparable ones, and so 7.5 % of prices, 1.15 ÷ 1.07, most of which is the census's.</summary>
    [Theory]
    [InlineData(2018, "fourth economic census", "第四次全国经济普查")]
    [InlineData(2023, "fifth economic census", "第五次全国经济普查")]
    public void Deflator_AcrossACensus_SaysSoInItsRow(int year, string english, string chinese)
    {
        var years = Services(year, $"{year + 1}-02", "preliminary", $"{year + 2}-02");
        var row = Assert.Single(ImpliedDeflator.Of(years));
        Assert.Equal((15m, 7.5m), (row.Year.NominalGrowth!.Value, row.Deflator));
        Assert.Equal(
            $"level of {year} published before the {english}: the growth of levels holds its revision",
            Note(ImpliedDeflator.Of(years), Language.English)
        );
        Assert.Equal($"{year}年总量公布于{chinese}之前：现价增速含普查修订", Note(ImpliedDeflator.Of(years), Language.Chinese));
        Assert.Contains(chinese, Note(YearOverYear.RealBesideNominal(years), Language.Chinese), StringComparison.Ordinal);
    }

    /// <summary>No census's year; a level that was published after the census, or revised by it; two levels of one publication.</summary>
    [Theory]
    [InlineData(2017, "2018-02", "preliminary", "2019-02")]
    [InlineData(2019, "2020-02", "preliminary", "2021-02")]
    [InlineData(2018, "2020-01", "", "2020-02")]
    [InlineData(2018, "2019-11", "revised", "2020-02")]
    [InlineData(2018, "2019-02", "preliminary", "2019-12")]
    public void Deflator_WithoutACensusBetween_HasNoNote(int year, string before, string status, string date) =>
        Assert.Empty(Note(ImpliedDeflator.Of(Services(year, before, status, date)), Language.English));

    /// <summary>Reports of two springs: the later one's level is of after the census.</summary>
    [Fact]
    public void Deflator_OfReports_KnowsWhenTheyWereWritten()
    {
        var years = YearOverYear.Of(
            Corpus.Of(
                ShortReport.Of(2018, "地区生产总值1000亿元，增长7%。"),
                ShortReport.Of(2019, "地区生产总值1150亿元，增长7%。")
            )
        );
        Assert.Contains("fourth economic census", Note(ImpliedDeflator.Of(years), Language.English), StringComparison.Ordinal);
    }

    /// <summary>What a row says, in Chinese, of growth from a year first published the spring after it.</summary>
    internal static string NoteAfter(int year) =>
        Note(ImpliedDeflator.Of(Services(year, $"{year + 1}-02", "preliminary", $"{year + 2}-02")), Language.Chinese);

    private static Table<YearRow> Services(int year, string before, string status, string date) =>
        YearOverYear.Of(
            Corpus
                .Of(ShortReport.Of(2015, ""))
                .With(
                    Statistics.FromText(
                        "mine.csv",
                        Header
                            + $"330106,{year},services_value_added,level,400,亿元,,{status},{before},公报\n"
                            + $"330106,{year + 1},services_value_added,level,460,亿元,,preliminary,{date},公报\n"
                            + $"330106,{year + 1},services_value_added,growth,7,%,,preliminary,{date},公报\n",
                        ','
                    )
                )
        );

    /// <summary>What the last row says is to be minded.</summary>
    private static string Note<TRow>(Table<TRow> table, Language language)
    {
        using var spoken = Speech.In(language);
        return ((Column<TRow>)table.Columns.Single(column => column.Name == "note")).Text(table[^1]);
    }
}
