using System.Text.Json;

namespace PlanNotebooks.Kernel.Tests.Specs;

/// <summary><c>plan kernel install</c>, <c>uninstall</c> and <c>list</c>, as their users run them.</summary>
public sealed class KernelCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Data => Path.Combine(_folder.Path, "data");

    [Fact]
    public void Install_Kernel_IsWrittenListedAndRemoved()
    {
        var file = Path.Combine(Data, "kernels", "plan-csharp", "kernel.json");
        Plan("kernel", "install").AssertOk();
        using (var spec = JsonDocument.Parse(File.ReadAllText(file)))
        {
            Assert.Equal("C#", spec.RootElement.GetProperty("language").GetString());
            Assert.Equal("message", spec.RootElement.GetProperty("interrupt_mode").GetString());
            Assert.Equal("{connection_file}", spec.RootElement.GetProperty("argv").EnumerateArray().Last().GetString());
            Assert.True(File.Exists(spec.RootElement.GetProperty("argv")[0].GetString()));
        }

        Assert.Contains(
            "plan-csharp\tC# (PlanNotebooks)\t",
            Plan("kernel", "list").AssertOk().Output,
            StringComparison.Ordinal
        );
        Plan("kernel", "install").AssertOk();
        Plan("kernel", "uninstall").AssertOk();
        Assert.False(Directory.Exists(Path.GetDirectoryName(file)));
        Assert.Equal(1, Plan("kernel", "uninstall").ExitCode);
    }

    [Fact]
    public void Install_OverAnotherProgramsKernel_WantsForce()
    {
        const string Other =
            """{"argv":["dotnet","interactive","jupyter","{connection_file}"],"display_name":".NET (C#)","language":"C#"}""";
        var file = _folder.Write("data/kernels/.net-csharp/kernel.json", Other);
        var refused = Plan("kernel", "install", "--name", ".net-csharp");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("another program", refused.Error, StringComparison.Ordinal);
        Assert.Equal(Other, File.ReadAllText(file));
        Assert.Equal(1, Plan("kernel", "uninstall", "--name", ".net-csharp").ExitCode);
        Assert.True(File.Exists(file));
        Plan("kernel", "install", "--name", ".net-csharp", "--force").AssertOk();
        Assert.NotEqual(Other, File.ReadAllText(file));
    }

    [Fact]
    public void Install_WithPrefix_GoesIntoTheEnvironment()
    {
        var prefix = Path.Combine(_folder.Path, "venv");
        var expected = Path.Combine(prefix, "share", "jupyter", "kernels", "mine", "kernel.json");
        Plan("kernel", "install", "--name", "mine", "--prefix", prefix).AssertOk();
        Assert.True(File.Exists(expected));
        File.Delete(expected);
        Plan([new("VIRTUAL_ENV", prefix)], "kernel", "install", "--name", "mine", "--sys-prefix").AssertOk();
        Assert.True(File.Exists(expected));
        Assert.Equal(2, Plan("kernel", "install", "--sys-prefix").ExitCode);
    }

    [Fact]
    public void Install_WithoutJupytersVariable_GoesWhereTheSystemKeepsSuchData()
    {
        var home = Path.Combine(_folder.Path, "home");
        Directory.CreateDirectory(home);
        Plan([new("JUPYTER_DATA_DIR", null), new("XDG_DATA_HOME", null), new("HOME", home)], "kernel", "install")
            .AssertOk();
        var expected = OperatingSystem.IsMacOS() ? "Library/Jupyter" : ".local/share/jupyter";
        if (!OperatingSystem.IsWindows())
            Assert.True(File.Exists(Path.Combine(home, expected, "kernels", "plan-csharp", "kernel.json")));
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("a b")]
    [InlineData("..")]
    public void Install_NameThatIsNone_IsAUsageError(string name) =>
        Assert.Equal(2, Plan("kernel", "install", "--name", name).ExitCode);

    [Fact]
    public void Run_FileThatIsNone_IsOneLineThatNamesIt()
    {
        var run = Plan("kernel", "run", _folder.Write("c.json", "{}"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("c.json: no connection file", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, Plan("kernel", "run", "missing.json").ExitCode);
    }

    [Fact]
    public void List_AKernelOfAnother_IsWrittenWithoutEscapes()
    {
        var spec = Path.Combine(Data, "kernels", "other", "kernel.json");
        Directory.CreateDirectory(Path.GetDirectoryName(spec)!);
        File.WriteAllText(spec, """{"argv":["other"],"display_name":"\u001b[31mred","language":"C#"}""");
        Assert.Contains("\\u001b[31mred", Plan("kernel", "list").AssertOk().Output, StringComparison.Ordinal);
    }

    private ProgramRun Plan(params string[] arguments) => Plan([], arguments);

    private ProgramRun Plan(IEnumerable<KeyValuePair<string, string?>> environment, params string[] arguments) =>
        ProgramRun.Of(
            PlanProgram.File,
            arguments,
            _folder.Path,
            [new("JUPYTER_DATA_DIR", Data), new("VIRTUAL_ENV", null), new("CONDA_PREFIX", null), .. environment]
        );
}
