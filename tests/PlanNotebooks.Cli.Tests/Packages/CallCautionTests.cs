namespace PlanNotebooks.Cli.Tests.Packages;

/// <summary>What a data frame's own functions get wrong is said where a cell calls them, and nowhere else.</summary>
public sealed class CallCautionTests : IDisposable
{
    private const string Frame =
        """var frame = new DataFrame(new StringDataFrameColumn("k", ["a", null]), new DoubleDataFrameColumn("v", [1, null])); """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""frame.GroupBy("k").Mean("v").Rows.Count""", "MeanBy(value, keys) is the mean of the values that are there")]
    [InlineData("""frame.GroupBy<string>("k").Mean("v").Rows.Count""", "CountBy and MeanBy keep them")]
    [InlineData("""frame.Merge(frame, ["k"], ["k"]).Rows.Count""", "JoinOn(other, keys) joins them with nothing")]
    [InlineData("""frame.Join(frame).Rows.Count""", "joins them by keys")]
    [InlineData("""frame.Head(1).Rows.Count""", "Take(n) gives those that there are")]
    [InlineData("""frame.OrderBy("v").Rows.Count""", "SortBy(column) gives none then")]
    public async Task Run_ACallThatMisleads_SaysSoOnce(string call, string expected)
    {
        var shown = await RunAsync(Frame + call, call);
        Assert.Equal(2, shown.Split(expected).Length);
    }

    [Theory]
    [InlineData("""frame.MeanBy("v", "k").Take(9).Rows.Count""")]
    [InlineData("""new[] { 1, 2 }.GroupBy(n => n).Join([1], group => group.Key, n => n, (group, n) => n).Count()""")]
    public async Task Run_OtherCalls_SaysNothing(string call) =>
        Assert.DoesNotContain("\"stderr\"", await RunAsync(Frame + call), StringComparison.Ordinal);

    private async Task<string> RunAsync(params string[] cells)
    {
        _folder.Write("a.ipynb", NotebookText.Of(cells));
        var run = await CommandRun.InAsync(_folder.Path, "run", "a.ipynb", "--out", "b.ipynb");
        Assert.Equal((ExitCodes.Ok, ""), (run.ExitCode, run.Error));
        return await File.ReadAllTextAsync(Path.Combine(_folder.Path, "b.ipynb"));
    }
}
