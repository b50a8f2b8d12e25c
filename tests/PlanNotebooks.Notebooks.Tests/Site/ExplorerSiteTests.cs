using PlanNotebooks.Notebooks.Site;

namespace PlanNotebooks.Notebooks.Tests.Site;

public sealed class ExplorerSiteTests
{
    private const string Hostile = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\u2028";

    [Fact]
    public void Files_HostileText_IsData()
    {
        var report = Report.FromText(
            $"<b>{Hostile}.txt",
            $"上城区2020年政府工作报告\n一、2019年工作回顾\n全年“{Hostile}”一般公共预算收入85亿元，增长5.6%。"
        );
        Assert.NotEmpty(report.Observations);
        foreach (
            var file in Files(report)
                .Where(file =>
                    file.Path.StartsWith("data/", StringComparison.Ordinal)
                    || file.Path.StartsWith("texts/", StringComparison.Ordinal)
                )
        )
        {
            Assert.DoesNotContain('<', file.Text);
            Assert.DoesNotContain('\u2028', file.Text);
            Assert.Matches("^plan\\.[a-zA-Z]+\\(\"[^\"]*\",\"[A-Za-z0-9+/=]*\"\\);\n$", file.Text);
        }
    }

    [Fact]
    public void Files_OfTheSeeds_AreThoseThatThePageNames()
    {
        var files = Files([.. Seeds.Names.Select(name => Report.Load(Seeds.File(name)))]);
        var index = files[^1];
        Assert.Equal(ExplorerSite.IndexName, index.Path);
        var named = System
            .Text.RegularExpressions.Regex.Matches(index.Text, "(?:src|href)=\"([^\"#]+)\"")
            .Select(match => match.Groups[1].Value)
            .ToList();
        Assert.Equal(
            named.Order(StringComparer.Ordinal),
            files
                .Select(file => file.Path)
                .Where(path => path != index.Path && !ExplorerSite.Folders.Contains(path.Split('/')[0]))
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(Seeds.Names.Count, files.Count(file => file.Path.StartsWith("texts/", StringComparison.Ordinal)));
        var parts = files.Count(file => file.Path.StartsWith("data/", StringComparison.Ordinal));
        Assert.Contains($" data-parts=\"{parts}\"", index.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["regions/330100.js", "regions/330102.js", "regions/330105.js"],
            files.Select(file => file.Path).Where(path => path.StartsWith("regions/", StringComparison.Ordinal))
        );
        Assert.Contains("default-src 'none'; script-src 'self' file: 'sha256-", index.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", index.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Fates_InTheScript_AreThoseOfNumbers()
    {
        var script = Files(Report.Load(Seeds.File(Seeds.Names[0]))).Single(file => file.Path == "report.js").Text;
        var line = script.Split('\n').Single(one => one.Contains("const words", StringComparison.Ordinal));
        Assert.Equal(
            Enum.GetNames<PlanNotebooks.Observations.NumberFate>().Select(name => name.ToLowerInvariant()),
            System.Text.RegularExpressions.Regex.Matches(line, "\"(\\w+)\"").Select(match => match.Groups[1].Value)
        );
    }

    private static List<SiteFile> Files(params Report[] reports) =>
        [.. ExplorerSite.Files(reports, new ExplorerOptions())];
}
