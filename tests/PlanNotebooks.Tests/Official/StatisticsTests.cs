using System.Globalization;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Official;
using PlanNotebooks.Quantities;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Tests.Official;

/// <summary>Official figures: a row in, an observation with a citation out, or the line, column and reason of its refusal.</summary>
public sealed class StatisticsTests
{
    private const string Header = "region_code,year,indicator,measure,value,unit,source";

    [Theory]
    [InlineData("330100,2020,gdp,growth,3.9,%,公报", "3.9 %")]
    [InlineData("330100,2020,gdp,level,16106,亿元,公报", "1610600000000 元")]
    [InlineData("330100,2020,gdp,level,1.61,万亿元,公报", "1610000000000 元")]
    [InlineData("330100,2020,urban_jobs,level,12.7,万人,公报", "127000 人")]
    [InlineData("330100,2020,retail_sales,growth,-3.5,%,公报", "-3.5 %")]
    [InlineData("330100,2020,urban_income,level,68666,元,公报", "68666 元")]
    public void ARow_IsAFigureInBaseUnits(string row, string expected)
    {
        var figure = Assert.Single(Read(row).Figures);
        Assert.Equal(expected, string.Create(CultureInfo.InvariantCulture, $"{figure.Value} {figure.Unit}"));
    }

    [Fact]
    public void AFigure_IsNoReportsAndHasACitation()
    {
        const string text =
            "region_code\tyear\tindicator\tmeasure\tvalue\tunit\trole\tstatus\tsource\tpublisher\tdate\taddress\tnote\n"
            + "330100\t2022\tgdp\tgrowth\t1.5\t%\tresult\tpreliminary\t2022年公报\t杭州市统计局\t2023-03\thttps://example.org/1\tseen there\n";
        var figure = Assert.Single(Statistics.FromText("mine.tsv", text).Figures);
        Assert.Equal(
            (Origin.Statistics, "mine:2", "mine", "statistics"),
            (figure.Origin, figure.Id, figure.Report, figure.Rule)
        );
        Assert.Equal("杭州市统计局: 2022年公报 (2023-03), https://example.org/1", figure.Quote);
        Assert.Equal(
            (Standing.Preliminary, Status.Estimate, "杭州市", "地区生产总值"),
            (figure.Citation!.Standing, figure.Status, figure.Region, figure.Label)
        );
        Assert.Equal("1.5", text[figure.Start..figure.End]);
        Assert.EndsWith("†", ObservationText.Value(figure), StringComparison.Ordinal);
        Assert.Null(figure.Basis);
    }

    [Theory]
    [InlineData(
        "330199,2020,gdp,growth,3.9,%,公报",
        "region_code",
        "is 330199; expected six digits of GB/T 2260, such as 330102"
    )]
    [InlineData("330100,20,gdp,growth,3.9,%,公报", "year", "is 20; expected a year, such as 2022")]
    [InlineData(
        "330100,2020,gpd,growth,3.9,%,公报",
        "indicator",
        "is gpd; expected an indicator's code, such as gdp, of the library or of the indicators.tsv beside the reports"
    )]
    [InlineData(
        "330100,2020,gdp,speed,3.9,%,公报",
        "measure",
        "is speed; expected one of level, growth, change, share, rank, completion"
    )]
    [InlineData(
        "330100,2020,gdp,growth,about 4,%,公报",
        "value",
        "is about 4; expected a number as printed before its unit, without separators, % or words, such as 1610.5; a fall is negative"
    )]
    [InlineData("330100,2020,gdp,growth,,%,公报", "value", "is empty; every row needs value")]
    [InlineData("330100,2020,gdp,level,16106,,公报", "unit", "is empty; every row needs unit")]
    [InlineData(
        "330100,2020,gdp,growth,3.9%,%,公报",
        "value",
        "is 3.9%; expected a number as printed before its unit, without separators, % or words, such as 1610.5; a fall is negative"
    )]
    [InlineData(
        "330100,2020,gdp,level,79228162514264337593543950335,亿元,公报",
        "value",
        "is 79228162514264337593543950335; expected a number as printed before its unit, without separators, % or words, "
            + "such as 1610.5; a fall is negative"
    )]
    [InlineData("330100,2020年,gdp,growth,3.9,%,公报", "year", "is 2020年; expected a year, such as 2022")]
    [InlineData("杭州市,2020,gdp,growth,3.9,%,公报", "region_code", "is 杭州市; expected six digits of GB/T 2260, such as 330102")]
    [InlineData(
        "330100,2020,gdp,growth,3.9,元,公报",
        "value",
        "growth would be in 元; it is in %, so correct measure and unit together"
    )]
    [InlineData("330100,2020,gdp,level,-5,亿元,公报", "value", "a level would be negative; only growth and change are")]
    [InlineData("330100,2020,gdp,growth,3.9,%,", "source", "is empty; every row needs source")]
    [InlineData("330100,2020,gdp,growth,3.9,%,公报,more", "", "has 8 cells, and the header names 7 columns")]
    public void ARowThatIsNoFigure_IsRefusedWithLineColumnAndReason(string row, string column, string reason)
    {
        var read = Read("330100,2019,gdp,growth,6.8,%,公报", row);
        Assert.Single(read.Figures);
        Assert.Equal(new RefusedRow("mine.csv", 3, column, reason), Assert.Single(read.Refused));
    }

    [Theory]
    [InlineData("", "mine.csv: has no header line; expected the columns region_code, region,")]
    [InlineData(
        "region_code,year\n",
        "mine.csv, line 1: has no column indicator; expected at least region_code, year,"
    )]
    [InlineData("region_code,yaer\n", "mine.csv, line 1: has a column yaer; expected the columns region_code,")]
    [InlineData("year,year\n", "mine.csv, line 1: has the column year twice")]
    [InlineData(
        "region_code\tyear\n",
        "mine.csv, line 1: has a column region_code\tyear; its cells are parted by tabs, so name it .tsv; expected the columns "
    )]
    public void ATableWithoutItsColumns_IsRefusedWhole(string text, string message) =>
        Assert.StartsWith(
            message,
            Assert.Throws<UnreadableTableException>(() => Statistics.FromText("mine.csv", text, ',')).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void ACellInQuotes_MayHoldCommasAndLines()
    {
        var read = Statistics.FromText(
            "mine.csv",
            Header
                + ",note\r\n330100,2020,gdp,growth,3.9,%,\"公报, 第一号\",\"two\r\nlines "
                + "\"\"here\"\"\"\r\n\r\n330100,2021,gdp,growth,8.5,%,公报,\r\n",
            ','
        );
        Assert.Equal(
            [("mine:2", "公报, 第一号"), ("mine:5", "公报")],
            read.Figures.AsEnumerable().Select(figure => (figure.Id, figure.Citation!.Document))
        );
        Assert.Equal("two\r\nlines \"here\"", read.Figures[0].Citation!.Note);
    }

    /// <summary>A quote that nothing ends, or behind which a cell goes on, is the cell's own, and swallows no row; what a spreadsheet
    /// writes of an error begins no comment.</summary>
    [Theory]
    [InlineData("330100,2019,gdp,growth,6.8,%,\"十三五\"公报", "\"十三五\"公报")]
    [InlineData("330100,2019,gdp,growth,6.8,%,\"公报", "\"公报")]
    [InlineData("330100,2019,gdp,growth,6.8,%,\"公报\" ", "公报")]
    [InlineData("330100,2019,gdp,growth,6.8,%,\"\"公报\"\"", "\"\"公报\"\"")]
    public void AQuote_SwallowsNoRow(string row, string document)
    {
        var read = Read(row, "#N/A,2020,gdp,growth,3.9,%,公报", "# a comment", "330100,2021,gdp,growth,8.5,%,公报");
        Assert.Equal([document, "公报"], read.Figures.AsEnumerable().Select(figure => figure.Citation!.Document));
        Assert.Equal((3, "region_code"), (Assert.Single(read.Refused).Line, read.Refused[0].Column));
    }

    /// <summary>A spreadsheet writes commas for columns that were used once.</summary>
    [Fact]
    public void EmptyCellsAtTheEnd_AreNone() =>
        Assert.Single(Statistics.FromText("mine.csv", $"{Header},,\n330100,2019,gdp,growth,6.8,%,公报,,\n,,,,,,,,\n", ',').Figures);

    [Theory]
    [InlineData("1-6", "1-6")]
    [InlineData("1-12", null)]
    [InlineData("", null)]
    public void Months_AreAPartOfTheYear(string cell, string? months) =>
        Assert.Equal(
            months,
            Assert
                .Single(
                    Statistics
                        .FromText(
                            "mine.csv",
                            $"region_code,year,months,indicator,measure,value,unit,source\n330100,2020,{cell},gdp,growth,1.5,%,公报\n",
                            ','
                        )
                        .Figures
                )
                .Months
        );

    [Fact]
    public void MonthsThatAreNone_AreRefused() =>
        Assert.Equal(
            "months",
            Assert
                .Single(
                    Statistics
                        .FromText(
                            "mine.csv",
                            "region_code,year,months,indicator,measure,value,unit,source\n330100,2020,7-6,gdp,growth,1.5,%,公报\n",
                            ','
                        )
                        .Refused
                )
                .Column
        );

    [Fact]
    public void AnUpperValue_MakesARange()
    {
        var figure = Assert.Single(
            Statistics
                .FromText(
                    "mine.csv",
                    "region_code,year,indicator,measure,value,upper,unit,role,source\n330000,2019,gdp,growth,6,6.5,%,target,报告\n",
                    ','
                )
                .Figures
        );
        Assert.Equal(
            (6m, 6.5m, Bound.Between, Role.Target, true),
            (figure.Value, figure.Upper, figure.Bound, figure.Role, figure.Headline)
        );
    }

    [Fact]
    public void Figures_StandBesideTheReportsAndAreNotCountedAmongThem()
    {
        var alone = Corpus.Of(Analysis.ShortReport.Of(2019, "地区生产总值增长6.8%。"));
        var corpus = alone.With(Read("330106,2019,gdp,growth,6.9,%,公报"));
        Assert.Equal(alone.Observations.AsEnumerable(), corpus.Observations);
        Assert.Single(corpus.Statistics.Figures);
        Assert.Equal(6.8m, corpus.Find("gdp", "330106", Measure.Growth, Role.Result, 2019).Single().Value);
        Assert.Equal(6.9m, corpus.FindOfficial("gdp", "330106", Measure.Growth, Role.Result, 2019).Single().Value);
    }

    [Fact]
    public void FiguresOfTwoFilesWithOneName_KeepIdsApart()
    {
        var corpus = Corpus
            .Of(Analysis.ShortReport.Of(2019, "地区生产总值增长6.8%。"))
            .With(Read("330106,2019,gdp,growth,6.9,%,公报"))
            .With(Read("330106,2019,gdp,growth,7,%,公报"));
        Assert.Equal(["mine:2", "mine-2:2"], corpus.Statistics.Figures.AsEnumerable().Select(figure => figure.Id));
        Assert.Equal(["mine", "mine-2"], corpus.Statistics.Texts.Select(text => text.Name));
    }

    [Fact]
    public void Territory_IsThatOfTheYearUnlessTheRowNamesAnother()
    {
        var figures = Statistics.FromText(
            "mine.csv",
            "region_code,year,indicator,measure,value,unit,territory,source\n"
                + "330102,2020,gdp,growth,3.2,%,2021,报告\n330102,2020,gdp,growth,4,%,,公报\n",
            ','
        );
        var corpus = Corpus.Of(Analysis.ShortReport.Of(2019, "地区生产总值增长6.8%。")).With(figures);
        Assert.Equal(
            [2021, null],
            corpus.Statistics.Figures.AsEnumerable().Select(figure => corpus.TerritoryOf(figure)!.Value.Since)
        );
    }

    [Theory]
    [InlineData("target", "没有提出经济增速具体目标", "")]
    [InlineData("result", "没有提出经济增速具体目标", "value is none, which only a target can be; expected a number, or the role target")]
    public void NoneInPlaceOfAValue_SaysThatNoTargetIsSet(string role, string label, string refused)
    {
        var statistics = Statistics.FromText(
            "mine.csv",
            $"region_code,year,indicator,label,measure,value,unit,role,source\n330100,2020,gdp,{label},growth,none,%,{role},报告\n",
            ','
        );
        Assert.Equal(
            refused,
            statistics.Refused.Count == 0 ? "" : $"{statistics.Refused[0].Column} {statistics.Refused[0].Reason}"
        );
        Assert.All(
            statistics.Figures,
            figure => Assert.Equal((true, label, "地区生产总值"), (figure.IsNoneSet, figure.Text, figure.Label))
        );
    }

    [Fact]
    public void TheSeeds_HaveFiguresOfTheirOwn()
    {
        var corpus = Corpus.Load(Seeds.Folder);
        Assert.Empty(corpus.Statistics.Refused);
        Assert.Equal(337, corpus.Statistics.Figures.Count);
        Assert.All(
            corpus.Statistics.Figures,
            figure =>
            {
                var citation = figure.Citation!;
                Assert.DoesNotContain("", (string[])[citation.Document, citation.Publisher, citation.Date]);
                Assert.True(Uri.TryCreate(citation.Address, UriKind.Absolute, out var address), citation.Address);
                Assert.True(address!.AbsoluteUri == citation.Address, citation.Address);
            }
        );
        Assert.All(
            corpus.Statistics.Figures,
            figure => Assert.StartsWith("seen ", figure.Citation!.Note, StringComparison.Ordinal)
        );
        Assert.Equal(3.9m, corpus.FindOfficial("gdp", "330100", Measure.Growth, Role.Result, 2020).Single().Value);
        Assert.All(corpus.Observations, observation => Assert.Equal(Origin.Report, observation.Origin));
    }

    /// <summary>A note is read in the reader's language, whole: an address alone needs none.</summary>
    [Fact]
    public void NotesOfTheSeeds_AreInTheLanguageSpoken()
    {
        var figures = Corpus.Load(Seeds.Folder).Statistics.Figures;
        Assert.All(
            figures.SelectMany(figure => figure.Citation!.Note.Split("; ")).Distinct(),
            part => Assert.True(part.StartsWith("http", StringComparison.Ordinal) || Texts.Find($"citation.{part}") is not null, part)
        );
        var merged = figures.First(figure => figure.Citation!.Note.Contains("old 上城", StringComparison.Ordinal));
        Assert.Contains("of the district as merged in 2021 ·", ObservationText.Tip(merged), StringComparison.Ordinal);
        using var chinese = Speech.In(Language.Chinese);
        Assert.Contains("2021年合并后的上城区", ObservationText.Tip(merged), StringComparison.Ordinal);
    }

    [Fact]
    public void Revisions_ComeInOrderOfDateTheLatestFirst()
    {
        var corpus = Corpus.Load(Seeds.Folder);
        Assert.Equal(
            [6.0m, 6.1m],
            corpus
                .FindOfficial("gdp", "000000", Measure.Growth, Role.Result, 2019)
                .Select(figure => figure.Value!.Value)
                .Distinct()
        );
    }

    private static Statistics Read(params string[] rows) =>
        Statistics.FromText("mine.csv", Header + "\n" + string.Join('\n', rows) + "\n", ',');
}
