using System.CommandLine;
using System.Text.RegularExpressions;

namespace PlanNotebooks.Cli.Tests;

/// <summary>The lines with <c>plan</c> that README.md and docs/ show run as they stand there, and what they name is there.</summary>
public sealed partial class DocumentedCommandsTests
{
    public static TheoryData<string> Pages => [.. AllPages];

    public static TheoryData<string> PagesWithLines => [.. AllPages.Where(page => Lines(page).Count > 0)];

    private static IEnumerable<string> AllPages => DocumentedPages.All.Where(page => Mentions(page).Count > 0);

    [Fact]
    public void TheReadme_ShowsLines() => Assert.Contains("README.md", AllPages.Where(page => Lines(page).Count > 0));

    [Theory]
    [MemberData(nameof(PagesWithLines))]
    public async Task Lines_OfThePage_Run(string page)
    {
        foreach (var block in Blocks(page))
        {
            using var folder = new TemporaryFolder();
            LayOutWhatThePagesName(folder);
            foreach (var line in block)
            {
                string[] arguments = [.. Words(line).SelectMany(word => Stood(word, folder.Path))];
                var run = await CommandRun.InAsync(folder.Path, arguments);
                Assert.True(run.ExitCode == ExitCodes.Ok, $"{page}: plan {line}\n{run.Error}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Mentions_OnThePage_NameCommandsAndOptionsThatAreThere(string page) =>
        Assert.All(Mentions(page), mention => Assert.Empty(Unknown(mention).Select(word => $"plan {mention}: {word}")));

    private static void LayOutWhatThePagesName(TemporaryFolder folder)
    {
        DocumentedPages.LayOutReports(folder.Path);
        File.Copy(Seeds.File(Seeds.Names[0]), Path.Combine(folder.Path, "report.txt"));
        File.Copy(CloneNotebooks.Files[^1], folder.Write("notebooks/one.ipynb", ""), overwrite: true);
    }

    // What a reader puts in the place of a word in capitals, and what a shell puts in that of a star.
    private static IEnumerable<string> Stood(string word, string folder) =>
        word switch
        {
            "FOLDER" => ["reports"],
            "FILE" => ["report.txt"],
            "install" => ["install", "--prefix", "jupyter"],
            _ when word.Contains('*', StringComparison.Ordinal) => Directory
                .GetFiles(folder, word)
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal),
            _ => [word],
        };

    private static IEnumerable<string> Unknown(string mention)
    {
        Command command = PlanCommand.Create();
        foreach (var word in Words(mention))
        {
            if (command.Subcommands.FirstOrDefault(one => one.Name == word) is { } below)
                command = below;
            else if (command.Subcommands.Count > 0)
                yield return word;
            else if (word.StartsWith("--", StringComparison.Ordinal) && command.Options.All(option => option.Name != word))
                yield return word;
        }
    }

    private static IEnumerable<string> Words(string line) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('[', ']', '…'));

    /// <summary>The lines of a page's blocks for a shell that run <c>plan</c>, without what stands before its arguments.</summary>
    private static List<List<string>> Blocks(string page) =>
        [
            .. DocumentedPages
                .Blocks(page, "bash", "powershell")
                .Select(block => PlanLine().Matches(block).Select(line => line.Groups[1].Value.Trim()).ToList()),
        ];

    private static List<string> Lines(string page) => [.. Blocks(page).SelectMany(block => block)];

    /// <summary>The same, and what stands between backticks in its sentences.</summary>
    private static List<string> Mentions(string page) =>
        [.. Lines(page), .. Mention().Matches(DocumentedPages.Text(page)).Select(mention => mention.Groups[1].Value)];

    [GeneratedRegex("^(?:\\S*/)?(?:plan|dotnet run .*src/PlanNotebooks.Cli -c Release --) (.*)$", RegexOptions.Multiline)]
    private static partial Regex PlanLine();

    [GeneratedRegex("`(?:\\S*/)?plan ([a-z-][^`]*)`")]
    private static partial Regex Mention();
}
