namespace PlanNotebooks.Cli.Tests;

/// <summary>What commands say of a report and of what they write, in the language asked for.</summary>
public sealed class SpokenCommandTests : IDisposable
{
    private const string Report = "青山县2021年政府工作报告\n一、2020年工作回顾\n2020年，地区生产总值增长6.1%。\n";
    private readonly TemporaryFolder _folder = new();

    public SpokenCommandTests() => _folder.Write("杭州市.txt", Report.Replace("青山县", "杭州市", StringComparison.Ordinal));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "region: 杭州市 330100\n  told by a title or the line of a congress, and named")]
    [InlineData("en", "kind: work\nplan year: 2021, year under review: 2020\n  2021 (weight")]
    [InlineData("zh", "地区：杭州市 330100\n  依据：标题或人民代表大会会议行，正文中出现")]
    [InlineData("zh", "报告类型：政府工作报告\n计划年：2021，回顾年：2020\n  2021年（权重")]
    public async Task Explain_TheFrame_SaysWhatTold(string code, string said)
    {
        var run = await CommandRun.InAsync(_folder.Path, "explain", "杭州市.txt", "--frame", "--lang", code);
        Assert.Equal((ExitCodes.Ok, ""), (run.ExitCode, run.Error));
        Assert.Contains(said, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "fate: observation", "  measure: growth, value 6.1")]
    [InlineData("zh", "去向：识别为一项数据", "  度量：增速，数值6.1")]
    public async Task Explain_ANumber_NamesItsSteps(string code, params string[] lines)
    {
        var at = Report.IndexOf("6.1", StringComparison.Ordinal);
        var run = await CommandRun.InAsync(_folder.Path, "explain", "杭州市.txt", "--at", $"{at}", "--lang", code);
        Assert.All(lines, line => Assert.Contains(line, run.Output.Split('\n')));
    }

    [Theory]
    [InlineData("en", "observation", "no number stands at offset 0")]
    [InlineData("zh", "识别为一项数据", "位置0没有数字")]
    public async Task Explain_AllNumbers_SaysTheirFates(string code, string fate, string none)
    {
        var list = await CommandRun.InAsync(_folder.Path, "explain", "杭州市.txt", "--lang", code);
        var refused = await CommandRun.InAsync(_folder.Path, "explain", "杭州市.txt", "--at", "0", "--lang", code);
        Assert.Contains(fate, list.Output, StringComparison.Ordinal);
        Assert.Contains(none, refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_InALanguage_IsTheText()
    {
        var run = await CommandRun.InAsync(_folder.Path, "text", "杭州市.txt", "--lang", "zh");
        Assert.Contains("6.1%", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "own.ipynb", "wrote own.ipynb; open it")]
    [InlineData("zh", "own.ipynb", "已写入own.ipynb；可在VS Code或Jupyter中")]
    [InlineData("zh", "own.cs", "已写入own.cs；运行：dotnet run own.cs")]
    public async Task New_SaysWhatItWrote(string code, string name, string said)
    {
        var run = await CommandRun.InAsync(_folder.Path, "new", name, "--corpus", ".", "--lang", code);
        Assert.StartsWith(said, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "none.ipynb: no such file or folder")]
    [InlineData("zh", "none.ipynb：没有这个文件或文件夹")]
    public async Task Run_WhatIsNotThere_IsSaid(string code, string said)
    {
        var run = await CommandRun.InAsync(_folder.Path, "run", "none.ipynb", "--lang", code);
        Assert.StartsWith(said, run.Error, StringComparison.Ordinal);
    }
}
