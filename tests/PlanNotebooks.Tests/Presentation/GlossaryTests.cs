using PlanNotebooks.Presentation;
using PlanNotebooks.Tables;
using PlanNotebooks.Tests.Analysis;

namespace PlanNotebooks.Tests.Presentation;

/// <summary>The words of the tables, as notebook 00 explains them.</summary>
public sealed class GlossaryTests
{
    private static readonly Corpus Seeded = Corpus.Load(Seeds.Folder);

    [Theory]
    [InlineData("role")]
    [InlineData("headline")]
    [InlineData("measure")]
    [InlineData("bound")]
    [InlineData("commitment")]
    [InlineData("status")]
    [InlineData("basis")]
    public void Words_OfAColumn_AreAllExplained(string name)
    {
        var column = Seeded.Observations.Columns.Single(column => column.Name == name);
        var words =
            column.Type == typeof(bool)
                ? ["true", "false"]
                : Enum.GetValues(column.Type).Cast<Enum>().Select(CellValue.Word);
        Assert.Equal(
            words.Order(StringComparer.Ordinal),
            Glossary
                .Of(Seeded)
                .Where(term => term.Column == name)
                .Select(term => term.Word)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Counts_AreThoseOfTheObservations()
    {
        var terms = Glossary.Of(Seeded);
        Assert.Equal((Seeded.Targets.Count, Seeded.Results.Count), (Count("target"), Count("result")));
        Assert.Equal(Seeded.Observations.Count, terms.Where(term => term.Column == "measure").Sum(term => term.Count));

        int Count(string word) => terms.Single(term => term.Word == word).Count;
    }

    /// <summary>Two results, a target with a number and one in words, beside an official figure.</summary>
    [Fact]
    public void Counts_AreOfTheReportsAloneAndOfTargetsInWordsToo()
    {
        var corpus = Corpus
            .Of(
                ShortReport.Of(
                    2019,
                    "地区生产总值1000亿元，增长6%。",
                    "主要预期目标是：地区生产总值增长7%左右，固定资产投资增长完成市下达任务。"
                )
            )
            .With(
                Statistics.FromText(
                    "mine.csv",
                    "region_code,year,indicator,measure,value,unit,source\n330106,2019,gdp,growth,6.1,%,公报\n",
                    ','
                )
            );
        var counts = Glossary.Of(corpus).ToDictionary(term => (term.Column, term.Word), term => term.Count);
        Assert.Equal((2, 2), (counts[("role", "result")], counts[("role", "target")]));
        Assert.Equal((2, 1), (counts[("bound", "exact")], counts[("bound", "about")]));
    }

    [Fact]
    public void Examples_HaveTheWord() =>
        Assert.All(
            Glossary.Of(Seeded).Where(term => term.Column == "bound" && term.Count > 0),
            term => Assert.Equal(term.Word, CellValue.Word(term.Example!.Bound))
        );

    [Fact]
    public void ACorpusOfNothing_HasNoExamples() =>
        Assert.All(Glossary.Of(Corpus.Of()), term => Assert.Equal((0, null), (term.Count, term.Example)));
}
