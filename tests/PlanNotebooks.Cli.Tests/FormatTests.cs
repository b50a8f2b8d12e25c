using PlanNotebooks.Cli.Exports;
using PlanNotebooks.Cli.Tests.Faults;

namespace PlanNotebooks.Cli.Tests;

/// <summary>What help and documents say of the formats follows the one list of them.</summary>
public sealed class FormatTests
{
    [Theory]
    [MemberData(nameof(Formats.All), MemberType = typeof(Formats))]
    public void Documents_HaveARowForTheFormat(string format)
    {
        var page = DocumentedPages.Text("docs/exports.md");
        Assert.Contains($"`plan extract FOLDER --format {format}", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Completion_OffersEveryFormat()
    {
        const string begun = "extract . --format ";
        var run = await PlanProcess.RunAsync(Path.GetTempPath(), "", $"[suggest:{begun.Length}]", begun);
        Assert.Equal(ExportFormats.Names.Order(), run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Help_NamesEveryFormat()
    {
        var run = await PlanProcess.RunAsync(Path.GetTempPath(), "", "extract", "--help");
        Assert.Contains(ExportFormats.Help, run.Output, StringComparison.Ordinal);
    }
}
