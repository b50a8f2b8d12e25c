using System.CommandLine;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Cli.Tests;

/// <summary>What <c>--help</c> prints, in both languages.</summary>
public sealed class SpokenHelpTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void EveryDescription_HasItsChinese() =>
        Assert.Empty(Below(PlanCommand.Create()).SelectMany(Said).Select(said => $"help.{said}").Except(Texts.Keys));

    [Fact]
    public void EveryChinese_IsOfADescription()
    {
        var own = Texts.Keys.Where(key => key.StartsWith("help.", StringComparison.Ordinal) && key.EndsWith('.'));
        Assert.Empty(own.Except(Below(PlanCommand.Create()).SelectMany(Said).Select(said => $"help.{said}")));
    }

    [Theory]
    [InlineData("用法：", "Usage:", "--help", "--lang", "zh")]
    [InlineData("Usage:", "用法：", "--help", "--lang", "en")]
    [InlineData("Usage:", "用法：", "--help")]
    [InlineData("列出报告的全部数字及其去向，或说明其中一个。", "List every number", "explain", "--help", "--lang", "zh")]
    [InlineData("[默认：table]", "[default", "explain", "--help", "--lang", "zh")]
    [InlineData("（必须填）", "(REQUIRED)", "new", "--lang", "zh", "--help")]
    [InlineData("安装内核。", "Install the kernel.", "kernel", "install", "--lang", "zh", "--help")]
    public async Task Help_IsInTheLanguageAskedFor(string said, string unsaid, params string[] args)
    {
        var run = await CommandRun.InAsync(_folder.Path, args);
        Assert.Contains(said, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(unsaid, run.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<Command> Below(Command command) => command.Subcommands.SelectMany(Below).Prepend(command);

    private static IEnumerable<string> Said(Command command) =>
        ((Symbol[])[command, .. command.Arguments, .. command.Options]).Select(symbol => symbol.Description).OfType<string>();
}
