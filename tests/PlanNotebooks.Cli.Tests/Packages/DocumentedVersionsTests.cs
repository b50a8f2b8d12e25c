using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PlanNotebooks.Cli.Tests.Packages;

public sealed class DocumentedVersionsTests
{
    [Theory]
    [InlineData("Microsoft.Data.Analysis")]
    [InlineData("Deedle")]
    [InlineData("Plotly.NET")]
    public void ThePageOfFramesGivesTheVersionThatIsBuiltWith(string package)
    {
        var versions = XDocument
            .Load(Path.Combine(Repository.Root, "Directory.Packages.props"))
            .Descendants("PackageVersion");
        var version = versions.Single(one => (string?)one.Attribute("Include") == package).Attribute("Version")!.Value;

        Assert.Matches(
            $"\\[{Regex.Escape(package)}\\][^\n]* {Regex.Escape(version)} ",
            DocumentedPages.Text("docs/frames.md")
        );
    }
}
