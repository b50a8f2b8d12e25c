using System.Text.RegularExpressions;

namespace PlanNotebooks.Cli.Tests.Packages;

/// <summary>The page that every package carries names every package.</summary>
public sealed partial class PackagePageTests
{
    [Fact]
    public void ThePageOfPackages_HasARowForEachProject() =>
        Assert.Equal(
            Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(Path.GetFileName).Order(StringComparer.Ordinal),
            Row()
                .Matches(DocumentedPages.Text("docs/package.md"))
                .Select(row => row.Groups[1].Value)
                .Order(StringComparer.Ordinal)
        );

    [GeneratedRegex(@"^\| `([\w.]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
