using PlanNotebooks.Display;
using PlanNotebooks.Notebooks.Model;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Notebooks.Tests.Session;

public sealed class CSharpSessionTests
{
    private readonly CSharpSession _session = new(new SessionOptions(AppContext.BaseDirectory));
    private readonly OutputCollector _shown = new();
    private int _number;

    [Theory]
    [InlineData("1 + 1", "2")]
    [InlineData("8.5m", "8.5")]
    [InlineData("0.1 + 0.2", "0.30000000000000004")]
    [InlineData("\"年均增长8%\"", "年均增长8%")]
    [InlineData("true", "true")]
    [InlineData("new DateTime(2020, 1, 15)", "2020-01-15")]
    [InlineData("await Task.FromResult(42)", "42")]
    [InlineData("var x = 3; x * x", "9")]
    [InlineData("new[] { 1, 2 }.Select(n => n * 2).Sum()", "6")]
    [InlineData("using System.Text.RegularExpressions; Regex.Match(\"a1\", \"[0-9]\").Value", "1")]
    [InlineData("using System.Text.Json; JsonSerializer.Serialize(new[] { 1 })", "[1]")]
    public async Task RunAsync_LastExpression_IsShown(string code, string expected)
    {
        var result = await RunAsync(code);
        Assert.Null(result.Error);
        Assert.Equal(expected, result.Value?.Data[MimeBundle.Plain]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("// only a comment")]
    [InlineData("var x = 1;")]
    [InlineData("_ = (string?)null;")]
    [InlineData("void F() { } F()")]
    [InlineData("display(1)")]
    [InlineData("1.Display()")]
    public async Task RunAsync_NoValue_ShowsNoResult(string code)
    {
        var result = await RunAsync(code);
        Assert.Equal(new CellResult(null, null), result);
    }

    [Theory]
    [InlineData("(string)null")]
    [InlineData("string? name = null; name")]
    public async Task RunAsync_AValueThatIsNull_ShowsNull(string code) =>
        Assert.Equal("null", (await RunAsync(code)).Value?.Data[MimeBundle.Plain]);

    [Fact]
    public async Task RunAsync_NextCell_SeesWhatEarlierCellsDeclared()
    {
        await RunAsync("record Row(string Region, decimal Value); int seven = 7;");
        await RunAsync("using System.Globalization; int Twice(int n) => 2 * n;");
        var result = await RunAsync("new Row(\"上城区\", Twice(seven)).ToString() + CultureInfo.CurrentCulture.Name");
        Assert.Equal("Row { Region = 上城区, Value = 14 }", result.Value?.Data[MimeBundle.Plain]);
    }

    [Fact]
    public async Task RunAsync_ConsoleAndDisplays_KeepTheirOrder()
    {
        await RunAsync(
            """
            Console.Write("a"); Console.WriteLine("b");
            display("shown");
            Console.WriteLine($"{1.5}");
            Console.Error.WriteLine("wrong");
            await Task.Run(() => Console.WriteLine("elsewhere"));
            2.Display();
            """
        );
        Assert.Collection(
            _shown.ToOutputs(),
            output => Assert.Equal(new StreamOutput("stdout", "ab\n"), output),
            output => Assert.Equal("shown", Plain(output)),
            output => Assert.Equal(new StreamOutput("stdout", "1.5\n"), output),
            output => Assert.Equal(new StreamOutput("stderr", "wrong\n"), output),
            output => Assert.Equal(new StreamOutput("stdout", "elsewhere\n"), output),
            output => Assert.Equal("2", Plain(output))
        );
    }

    [Fact]
    public async Task RunAsync_CompileError_NamesCellLineAndColumn()
    {
        await RunAsync("1");
        var error = (await RunAsync("var a = 1;\nvar b = 指标 + a;")).Error!;
        Assert.Equal("CompilationError", error.Name);
        Assert.StartsWith("cell 2, line 2, column 9: CS0103:", error.Message, StringComparison.Ordinal);
        Assert.Contains("      var b = 指标 + a;", error.Traceback);
    }

    [Fact]
    public async Task RunAsync_RuntimeError_NamesCellAndLine()
    {
        await RunAsync(
            "int Half(int n)\n{\n    if (n % 2 == 1) throw new ArgumentException(\"odd\");\n    return n / 2;\n}"
        );
        var error = (await RunAsync("var four = 4;\nHalf(four);\nHalf(3);")).Error!;
        Assert.Equal("ArgumentException", error.Name);
        Assert.Equal("odd", error.Message);
        Assert.Equal(
            [
                "ArgumentException: odd",
                "   at cell 1, line 3: if (n % 2 == 1) throw new ArgumentException(\"odd\");",
                "   at cell 2, line 3: Half(3);",
            ],
            error.Traceback
        );
    }

    [Fact]
    public async Task RunAsync_ErrorAfterAwait_NamesCellAndLine()
    {
        var error = (await RunAsync("await Task.Yield();\nint[] none = [];\nConsole.WriteLine(none[2]);")).Error!;
        Assert.Equal("IndexOutOfRangeException", error.Name);
        Assert.Contains("   at cell 1, line 3: Console.WriteLine(none[2]);", error.Traceback);
    }

    [Fact]
    public async Task RunAsync_InnerException_IsNamed()
    {
        var error = (await RunAsync("throw new Exception(\"outer\", new FormatException(\"inner\"));")).Error!;
        Assert.Contains("caused by FormatException: inner", error.Traceback);
    }

    [Fact]
    public async Task RunAsync_LazySequenceThrows_IsTheCellsError()
    {
        var error = (await RunAsync("new[] { 0 }.Select(n => 1 / n)")).Error!;
        Assert.Equal("DivideByZeroException", error.Name);
    }

    [Fact]
    public async Task RunAsync_AfterAnError_EarlierStateIsThere()
    {
        await RunAsync("var kept = 5;");
        await RunAsync("nothing");
        await RunAsync("throw new Exception();");
        Assert.Equal("5", (await RunAsync("kept")).Value?.Data[MimeBundle.Plain]);
    }

    [Fact]
    public async Task RunAsync_ReferenceToTheHostsAssembly_GetsItsVeryTypes()
    {
        var result = await RunAsync(
            """
            #r "no/such/folder/PlanNotebooks.dll"
            using PlanNotebooks.Display;
            new MimeBundle(new Dictionary<string, string> { ["text/plain"] = "same type" })
            """
        );
        Assert.Null(result.Error);
        Assert.Equal("same type", result.Value?.Data[MimeBundle.Plain]);
    }

    [Fact]
    public async Task RunAsync_MissingReference_IsACompileErrorThatNamesIt()
    {
        var error = (await RunAsync("#r \"missing.dll\"\n1")).Error!;
        Assert.Contains("missing.dll", error.Message, StringComparison.Ordinal);
        Assert.StartsWith("cell 1, line 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _session.RunAsync("1", 1, _shown, source.Token));
    }

    private Task<CellResult> RunAsync(string code) => _session.RunAsync(code, ++_number, _shown);

    private static string Plain(CellOutput output) =>
        Assert.IsType<DisplayOutput>(output).Bundle.Data[MimeBundle.Plain];
}
