using System.Text.RegularExpressions;

namespace PlanNotebooks.Cli.Tests;

/// <summary>What a page of the documentation leads to within the clone is there: the file, and the heading in it.</summary>
public sealed partial class DocumentedLinksTests
{
    public static TheoryData<string> Pages => [.. DocumentedPages.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_OfThePage_LeadToWhatIsThere(string page) =>
        Assert.All(
            Link().Matches(DocumentedPages.Text(page)).Select(link => (File: link.Groups[1].Value, Heading: link.Groups[2].Value)),
            link =>
            {
                var folder = Path.GetDirectoryName(page)!;
                var file = link.File.Length == 0 ? page : Path.Combine(folder, link.File);
                Assert.True(Path.Exists(Path.Combine(Repository.Root, file)), $"{page}: {link.File} is not there");
                if (link.Heading.Length > 0)
                    Assert.Contains(link.Heading, Headings(file));
            }
        );

    // As GitHub makes an address of a heading: small letters, no marks, a line for each space.
    private static IEnumerable<string> Headings(string page) =>
        Heading()
            .Matches(DocumentedPages.Text(page))
            .Select(heading => Mark().Replace(heading.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"\]\((?!\w+:)([^)\s#]*)(?:#([^)\s]+))?\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (.*?)\r?$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Mark();
}
