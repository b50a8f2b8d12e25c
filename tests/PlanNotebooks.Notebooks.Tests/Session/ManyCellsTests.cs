using PlanNotebooks.Display;
using PlanNotebooks.Notebooks.Model;
using PlanNotebooks.Notebooks.Session;

namespace PlanNotebooks.Notebooks.Tests.Session;

/// <summary>A notebook of many cells, and a cell that shows much, stay within sober bounds.</summary>
public sealed class ManyCellsTests
{
    private readonly CSharpSession _session = new(new SessionOptions(AppContext.BaseDirectory));
    private readonly OutputCollector _shown = new();
    private int _number;

    [Fact]
    public async Task RunAsync_LaterCells_AreBoundToWhatTheyAddAlone()
    {
        for (var i = 0; i < 20; i++)
            await RunAsync($"int Add{i}(int x) => x + {i};");
        Assert.Empty(_session.Last!.Options.MetadataReferences);
        Assert.Empty(_session.Options.MetadataReferences);
        Assert.Equal("19", await ValueAsync("Add19(Add0(0))"));
    }

    [Fact]
    public async Task RunAsync_AFailedCell_LosesNoReference()
    {
        var library = typeof(FactAttribute).Assembly.Location;
        Assert.NotNull((await RunAsync($"#r \"{library}\"\nint wrong = \"\";")).Error);
        await RunAsync($"#r \"{library}\"\nvar fact = typeof(Xunit.FactAttribute);");
        await RunAsync("int between = 1;");
        Assert.Equal("FactAttribute", await ValueAsync("typeof(Xunit.FactAttribute) == fact ? fact.Name : \"\""));
        Assert.Equal("2", await ValueAsync("Enumerable.Range(0, between + 1).Count()"));
    }

    [Fact]
    public async Task RunAsync_AfterManyCells_EarlierDefinitionsAndErrorsStandWhereTheyStood()
    {
        await RunAsync("int Half(int x)\n{\n    return 10 / x;\n}\nvar name = \"first\";");
        for (var i = 0; i < 30; i++)
            await RunAsync($"var v{i} = {i};");
        await RunAsync("var name = \"second\"; record Row(int Value);");
        Assert.Equal("second 29 Row { Value = 5 }", await ValueAsync("$\"{name} {v29} {new Row(Half(2))}\""));
        var error = (await RunAsync("Half(v0)")).Error;
        Assert.Contains("   at cell 1, line 3: return 10 / x;", error!.Traceback);
    }

    [Fact]
    public async Task RunAsync_MoreTextThanAPageHolds_IsCutWithAWord()
    {
        await RunAsync("var line = new string('x', 999_999) + '\\n'; for (var i = 0; i < 12; i++) Console.Write(line);");
        var text = Assert.IsType<StreamOutput>(_shown.ToOutputs()[0]);
        Assert.Equal(10_000_000, text.Text.Length);
        Assert.Equal(
            "\n… A cell shows at most 10,000,000 characters of text: what it writes from here on is left out; write it to a file.\n"
                + "… 2,000,000 characters were left out.\n",
            Assert.IsType<StreamOutput>(_shown.ToOutputs()[1]).Text
        );
    }

    [Fact]
    public async Task RunAsync_TextThatIsTakenBack_CountsNoMore()
    {
        await RunAsync(
            "for (var i = 0; i < 12; i++) { clear_output(); Console.Write(new string((char)('a' + i), 1_000_000)); }"
        );
        Assert.Equal(new string('l', 1_000_000), Assert.IsType<StreamOutput>(Assert.Single(_shown.ToOutputs())).Text);
    }

    [Theory]
    [InlineData("new string('x', 11_000_000)")]
    [InlineData("new System.Text.StringBuilder().Append('x', 11_000_000)")]
    public async Task RunAsync_AValueOfTooMuchText_IsCutWithAWord(string code)
    {
        var text = await ValueAsync(code);
        Assert.EndsWith("x… (1,000,000 more characters left out)", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 10_000_000, 10_000_100);
    }

    private async Task<string> ValueAsync(string code)
    {
        var result = await RunAsync(code);
        Assert.Null(result.Error);
        return result.Value!.Data[MimeBundle.Plain];
    }

    private Task<CellResult> RunAsync(string code) => _session.RunAsync(code, ++_number, _shown);
}
