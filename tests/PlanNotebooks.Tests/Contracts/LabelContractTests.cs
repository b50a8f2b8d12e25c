using PlanNotebooks.Observations;
using PlanNotebooks.Reading;
using PlanNotebooks.Structure;
using PlanNotebooks.Tests.Observations;

namespace PlanNotebooks.Tests.Contracts;

/// <summary>What holds for the label of every observation of every report.</summary>
public sealed class LabelContractTests
{
    public static TheoryData<string> SeedFiles => [.. Seeds.Names];

    public static TheoryData<string> SharedFiles =>
        SharedReports.Names.Count > 0 ? [.. SharedReports.Names] : [SharedReports.List];

    [Theory]
    [MemberData(nameof(SeedFiles))]
    public void Seed_KeepsTheContract(string name) =>
        Assert.All(ReportFiles.Read(name).Observations, one => IsMadeOfItsParts(ReportFiles.Read(name), one));

    [SharedTheory]
    [MemberData(nameof(SharedFiles))]
    public void SharedReport_KeepsTheContract(string name) =>
        Assert.All(ReportFiles.Read(name).Observations, one => IsMadeOfItsParts(ReportFiles.Read(name), one));

    [Theory]
    [InlineData("新增城镇就业12700人", "act 新增, thing 城镇就业")]
    [InlineData(
        "城镇、农村居民人均可支配收入分别增长6%、7%",
        "thing 城镇, shared 居民人均可支配收入; thing 农村居民人均可支配收入"
    )]
    [InlineData(
        "城乡居民人均可支配收入分别增长6%、7%",
        "thing 城, implied 镇, thing 居民人均可支配收入; implied 农村, thing 居民人均可支配收入"
    )]
    public void Parts_SayWhyTheyStandInTheLabel(string sentence, string parts) =>
        Assert.Equal(
            parts,
            string.Join("; ", SmallReport.With(sentence, SectionRole.Review).Observations.Select(Shown))
        );

    [Fact]
    public void Parse_OfWhatIsWritten_GivesTheSameParts()
    {
        var observations = SmallReport
            .With("城乡居民人均可支配收入分别增长6%、7%,新增城镇就业12700人。", SectionRole.Review)
            .Observations;
        Assert.All(
            observations,
            one => Assert.Equal(one.LabelParts, LabelParts.Parse(one.LabelParts.ToString(), one.Label))
        );
        Assert.Same(LabelParts.None, LabelParts.Parse("", "城镇就业"));
    }

    [Theory]
    [InlineData("thing:5-7")]
    [InlineData("thing:5-17")]
    [InlineData("thing 5-9")]
    [InlineData("thing:9-5")]
    [InlineData("thing:5-nine")]
    [InlineData("noun:5-9")]
    public void Parse_OfWhatIsNotTheLabels_Throws(string text) =>
        Assert.Throws<FormatException>(() => LabelParts.Parse(text, "城镇就业"));

    private static string Shown(Observation observation) =>
        string.Join(
            ", ",
            observation.LabelParts.Select(part => $"{part.Origin.ToString().ToLowerInvariant()} {part.Text}")
        );

    [Theory]
    [InlineData(
        "新增城镇就业12700人,恢复植被600亩,社会消费品零售总额增长5.6%",
        "新增城鎮就業12700人,恢復植被600畝,社會消費品零售總額增長5.6%"
    )]
    [InlineData("区属企业创新导向更加突出,研发经费投入增长12%", "區屬企業創新導向更加突出,研發經費投入增長12%")]
    [InlineData("小学入学率、巩固率均提高1.2个百分点", "小學入學率、鞏固率均提高1.2個百分點")]
    public void Traditional_ReadsAsSimplified(string simplified, string traditional) =>
        Assert.Equal(Read(simplified), Read(traditional));

    private static IEnumerable<string> Read(string sentence) =>
        SmallReport
            .With(sentence, SectionRole.Review)
            .Observations.Select(one =>
                $"{Folding.Fold(one.Label)} {one.Indicator} {one.Measure} {one.Value} {one.LabelParts}"
            );

    [Theory]
    [InlineData("打造“龙头企业3家、配套企业20家的产业格局")]
    [InlineData("推进《条例修订3次、解读5场")]
    public void HalfUnderstood_WritesNothing_AndSaysWhatWasNotUnderstood(string sentence)
    {
        var report = SmallReport.With(sentence, SectionRole.Review);
        Assert.Contains(
            report.Numbers,
            number => number is { Fate: NumberFate.Unread, NotUnderstood.Length: > 0, Observations.Count: 0 }
        );
    }

    private static void IsMadeOfItsParts(Report report, Observation observation)
    {
        if (observation.LabelParts.Count == 0)
            return;
        Assert.False(LabelFault.IsIn(Folding.Fold(observation.Label)), $"{observation.Id}: {observation.Label}");
        Assert.DoesNotMatch("^(我们|他们|大家|目标|确保|力争|预计)", Folding.Fold(observation.Label));
        Assert.Equal(observation.Label, string.Concat(observation.LabelParts.Select(part => part.Text)));
        foreach (var part in observation.LabelParts.Where(part => part.Start is not null))
            Assert.Equal(part.Text, report.Text.Raw[part.Start!.Value..part.End!.Value]);
    }
}
