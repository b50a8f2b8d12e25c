using PlanNotebooks.Cli.Exports;

namespace PlanNotebooks.Cli.Tests.Faults;

/// <summary>Observations that go to a terminal cannot work on it; what goes into a file or a pipe is as it is.</summary>
public sealed class TerminalOutputTests
{
    private static readonly Report Report = Report.FromText(
        "x.txt",
        "2020年杭州市政府工作报告\n一、2019年工作回顾\n新建\u001b[2J\u202e小学12所。\n"
    );

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("jsonl")]
    public async Task Write_ToATerminal_SpellsOutWhatWorksOnIt(string format)
    {
        var shown = await WrittenAsync(format, isTerminal: true);
        Assert.Contains("\\u001b[2J\\u202e小学", shown, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(shown, c => c == '\u202e' || (char.IsControl(c) && c != '\n'));
    }

    [Theory]
    [InlineData("csv", "\u001b[2J\u202e小学")]
    [InlineData("csv", "\r\n")]
    [InlineData("jsonl", "\\u001b[2J\u202e小学")]
    public async Task Write_ToAProgram_IsAsItIs(string format, string expected) =>
        Assert.Contains(expected, await WrittenAsync(format, isTerminal: false), StringComparison.OrdinalIgnoreCase);

    private static async Task<string> WrittenAsync(string format, bool isTerminal)
    {
        using var output = new StringWriter();
        await using var export = ExportFormats
            .All.Single(one => one.Name == format)
            .Open(new ExportTarget(null, output, ByteOrderMark: false, isTerminal));
        await export.WriteAsync(Report, CancellationToken.None);
        await export.CompleteAsync(CancellationToken.None);
        return output.ToString();
    }
}
