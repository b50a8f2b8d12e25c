using PlanNotebooks.Observations;
using PlanNotebooks.Structure;
using PlanNotebooks.Tests.Observations;

namespace PlanNotebooks.Tests.Contracts;

/// <summary>What holds for the label of every observation of every report.</summary>
public sealed class LabelContractTests
{
    public static TheoryData<string> SeedFiles => [.. Seeds.Names];

    public static TheoryData<string> SharedFiles => SharedReports.Names.Count > 0 ? [.. SharedReports.Names] : [SharedReports.List];

    [Theory]
    [MemberData(nameof(SeedFiles))]
    public void Seed_KeepsTheContract(string name) => Assert.All(ReportFiles.Read(name).Observations, one => IsMadeOfItsParts(ReportFiles.Read(name), one));

    [SharedTheory]
    [MemberData(nameof(SharedFiles))]
    public void SharedReport_KeepsTheContract(string name) => Assert.All(ReportFiles.Read(name).Observations, one => IsMadeOfItsParts(ReportFiles.Read(name), one));

    [Theory]
    [InlineData("新增城镇就业12700人", "act 新增, thing 城镇就业")]
    [InlineData("城镇、农村居民人均可支配收入分别增长6%、7%", "thing 城镇, shared 居民人均可支配收入; thing 农村居民人均可支配收入")]
    [InlineData("城乡居民人均可支配收入分别增长6%、7%", "thing 城, implied 镇, thing 居民人均可支配收入; implied 农村, thing 居民人均可支配收入")]
    public void Parts_SayWhyTheyStandInTheLabel(string sentence, string parts)
        => Assert.Equal(parts, string.Join("; ", SmallReport.With(sentence, SectionRole.Review).Observations.Select(Shown)));

    [Fact]
    public void Parse_OfWhatIsWritten_GivesTheSameParts()
    {
        var observations = SmallReport.With("城乡居民人均可支配收入分别增长6%、7%,新增城镇就业12700人。", SectionRole.Review).Observations;
        Assert.All(observations, one => Assert.Equal(one.LabelParts, LabelParts.Parse(one.LabelParts.ToString(), one.Label)));
        Assert.Same(LabelParts.None, LabelParts.Parse("", "城镇就业"));
    }

    [Theory]
    [InlineData("thing:5-7")]
    [InlineData("thing:5-17")]
    [InlineData("thing 5-9")]
    [InlineData("thing:9-5")]
    [InlineData("thing:5-nine")]
    [InlineData("noun:5-9")]
    public void Parse_OfWhatIsNotTheLabels_Throws(string text) => Assert.Throws<FormatException>(() => LabelParts.Parse(text, "城镇就业"));

    private static string Shown(Observation observation)
        => string.Join(", ", observation.LabelParts.Select(part => $"{part.Origin.ToString().ToLowerInvariant()} {part.Text}"));

    private static void IsMadeOfItsParts(Report report, Observation observation)
    {
        if (observation.LabelParts.Count == 0) return;
        Assert.Equal(observation.Label, string.Concat(observation.LabelParts.Select(part => part.Text)));
        foreach (var part in observation.LabelParts.Where(part => part.Start is not null))
            Assert.Equal(part.Text, report.Text.Raw[part.Start!.Value..part.End!.Value]);
    }
}
