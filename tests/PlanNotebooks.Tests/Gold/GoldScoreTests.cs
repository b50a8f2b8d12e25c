using PlanNotebooks.Analysis;
using PlanNotebooks.Analysis.Gold;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Structure;
using PlanNotebooks.Tests.Observations;

namespace PlanNotebooks.Tests.Gold;

/// <summary>The scoring itself, on a report of one sentence.</summary>
public sealed class GoldScoreTests
{
    private const string Header = "n\tstart\tend\tnum\tclass\tlabel\tcode\tmeasure\tvalue\tunit\trole\tperiod\tbound\n";
    private static readonly Report Read = SmallReport.With("社会消费品零售总额401亿元,增长8.5%", SectionRole.Review);

    [Theory]
    [InlineData("obs\t社会消费品零售总额\tretail_sales\tlevel\t40100000000\t元\tresult\t2019\texact", 1, 1, 1)]
    [InlineData("obs\t零售总额\tretail_sales\tlevel\t40100000000\t元\tresult\t2019\texact", 1, 1, 0)]
    [InlineData(
        "obs\t别的|社会消费品零售额\tretail_sales|\tlevel|share\t401|40100000000\t元\tresult\t2019\texact",
        1,
        1,
        1
    )]
    [InlineData("obs\t社会消费品零售总额\t\tlevel\t40100000000\t元\tresult\t2019\texact", 1, 1, 0)]
    [InlineData("obs\t社会消费品零售总额\tretail_sales\tlevel\t40100000000\t元\tresult\t2018\texact", 1, 1, 0)]
    [InlineData("name\t\t\t\t\t\t\t\t", 0, 2, 0)]
    [InlineData("maybe\t\t\t\t\t\t\t\t", 0, 1, 0)]
    public void Of_OneGoldRow_CountsAsTheGuidelinesSay(string cells, int found, int predicted, int right)
    {
        var level = Read.Observations[0];
        var growth = Read.Observations[1];
        var second = cells.StartsWith("obs", StringComparison.Ordinal)
            ? $"2\t{growth.Start}\t{growth.End}\t8.5\tmaybe"
            : "";
        var score = GoldScore.Of(
            Read.Observations,
            Rows($"1\t{level.Start}\t{level.End}\t401\t{cells}\n{second}"),
            Read.Text.Raw
        );
        Assert.Equal((found, predicted, right), (score.Found, score.Found + score.False, score.FullyRight));
    }

    [Fact]
    public void Of_ANumberOfTwoIndicators_TakesTheRowThatFitsBest()
    {
        var read = SmallReport.With("基本养老保险、医疗保险参保率均达到99%以上", SectionRole.Review);
        var at = $"{read.Observations[0].Start}\t{read.Observations[0].End}\t99\tobs";
        const string rest = "share\t99\t%\tresult\t2019\tmin";
        var score = GoldScore.Of(
            read.Observations,
            Rows(
                $"1\t{at}\t医疗保险参保率\tmedical_coverage\t{rest}\n1b\t{at}\t基本养老保险参保率\tpension_coverage\t{rest}\n"
            ),
            read.Text.Raw
        );
        Assert.Equal((2, 0, 2), (score.Found, score.False, score.FullyRight));
    }

    [Theory]
    [InlineData("新增城镇就业", "新增城镇就业", 1.0)]
    [InlineData("新增城镇就业", "城镇就业", 0.75)]
    [InlineData("城镇就业", "拆除违建", 0.0)]
    [InlineData("水", "水", 1.0)]
    [InlineData("城 镇 就 业", "城镇就业", 1.0)]
    public void Likeness_IsTheF1OfPairs(string one, string other, double likeness) =>
        Assert.Equal(likeness, LabelLikeness.Of(one, other), 6);

    private static List<GoldRow> Rows(string lines) =>
        TsvTable.Parse("gold", Header + lines).Rows.Select(GoldRow.From).ToList();
}
