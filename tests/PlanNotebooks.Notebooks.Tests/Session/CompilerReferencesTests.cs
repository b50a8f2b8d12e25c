using Microsoft.CodeAnalysis;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Notebooks.Tests.Session;

/// <summary>What the compiler is given to read before a cell runs: little, and all that a cell names.</summary>
[Collection(WorkingFolderCollection.Name)]
public sealed class CompilerReferencesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly OutputCollector _shown = new(null);
    private readonly CSharpSession _session;
    private int _number;

    public CompilerReferencesTests() => _session = new CSharpSession(new SessionOptions(_folder.Path));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Cell_Plain_ReadsNeitherTheCompilerNorOtherPackages()
    {
        await RunAsync("Enumerable.Range(0, 3).Sum()");
        Assert.DoesNotContain(
            _session.Last!.GetCompilation().ReferencedAssemblyNames.Select(identity => identity.Name),
            name =>
                name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)
                || name is "DocumentFormat.OpenXml" or "AngleSharp" or "Markdig"
        );
    }

    [Fact]
    public async Task Cell_ThatNamesTheCompiler_GetsTheHostsVeryTypes()
    {
        var result = await RunAsync(
            """
            #r "Microsoft.CodeAnalysis"
            #r "Microsoft.CodeAnalysis.CSharp"
            Microsoft.CodeAnalysis.CSharp.SyntaxFactory.ParseExpression("1 + 1").GetType().Assembly.Location
            """
        );
        Assert.Null(result.Error);
        Assert.Equal(
            typeof(Microsoft.CodeAnalysis.CSharp.SyntaxFactory).Assembly.Location,
            result.Value?.Data["text/plain"]
        );
    }

    [Theory]
    [InlineData("System.Threading.Tasks.Parallel.For(0, 1, n => { }).IsCompleted")]
    [InlineData("new System.Data.DataTable().Columns.Count == 0")]
    [InlineData("System.Security.Cryptography.SHA256.HashData(new byte[0]).Length == 32")]
    [InlineData("System.Net.WebUtility.HtmlEncode(\"<\") == \"&lt;\"")]
    [InlineData("System.Diagnostics.Stopwatch.StartNew().IsRunning")]
    public async Task Cell_ThatNamesWhatDotNetHas_FindsIt(string code)
    {
        var result = await RunAsync(code);
        Assert.Null(result.Error);
        Assert.Equal("True", result.Value?.Data["text/plain"], ignoreCase: true);
    }

    [Theory]
    [InlineData("no assembly at all")]
    [InlineData("")]
    public async Task File_ThatIsNoAssembly_IsAnErrorThatNamesIt(string content)
    {
        _folder.Write("broken.dll", content);
        var error = (await RunAsync("#r \"broken.dll\"\n1")).Error!;
        Assert.Contains("broken.dll", error.Message, StringComparison.Ordinal);
        Assert.Equal("2", (await RunAsync("1 + 1")).Value?.Data["text/plain"]);
    }

    [Fact]
    public async Task File_Referenced_MayBeReplacedAfterwards()
    {
        var path = Path.Combine(_folder.Path, "Copy.dll");
        File.Copy(typeof(Xunit.Assert).Assembly.Location, path);
        var result = await RunAsync("#r \"Copy.dll\"\n1");
        Assert.Null(result.Error);
        using var replaced = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.True(replaced.Length > 0);
    }

    /// <summary>The compiler keeps what it has read for all who read it; of two who read at once, each kept its own, and later cells
    /// took the other's.</summary>
    [Fact]
    public async Task Sessions_BeginningAtOnce_EachKeepTheTypesOfTheirEarlierCells()
    {
        for (var round = 0; round < 8; round++)
        {
            GC.Collect();
            using var together = new Barrier(4);
            await Task.WhenAll(
                Enumerable
                    .Range(0, together.ParticipantCount)
                    .Select(_ =>
                        Task.Factory.StartNew(
                            () => RunThree(together),
                            CancellationToken.None,
                            TaskCreationOptions.LongRunning,
                            TaskScheduler.Default
                        )
                    )
            );
        }
    }

    private void RunThree(Barrier together)
    {
        var session = new CSharpSession(new SessionOptions(_folder.Path));
        var sink = new OutputCollector(null);
        string[] cells =
        [
            "record Row(int N);\nvar rows = Enumerable.Range(0, 9).Select(n => new Row(n)).ToList();",
            "var groups = rows.GroupBy(r => r.N % 3).Select(g => new { g.Key });",
            "groups.Count()",
        ];
        together.SignalAndWait();
        for (var i = 0; i < cells.Length; i++)
            Assert.Null(session.RunAsync(cells[i], i + 1, sink).GetAwaiter().GetResult().Error);
    }

    private Task<CellResult> RunAsync(string code) => _session.RunAsync(code, ++_number, _shown);
}
