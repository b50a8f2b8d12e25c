using System.Reflection;
using PublicApiGenerator;

namespace PlanNotebooks.Style.Tests;

/// <summary>What the packages promise is in PublicApi/NAME.txt, so that a change of it is read as a difference.</summary>
/// <remarks>With MEND=1 in the environment the files are written anew: read their difference before it is committed.</remarks>
public sealed class PublicApiTests
{
    private static readonly string Folder = Path.Combine(
        Repository.Root,
        "tests",
        "PlanNotebooks.Style.Tests",
        "PublicApi"
    );

    /// <summary>The packages that promise something to those who call them; the command's own types are nobody's.</summary>
    public static TheoryData<string> Packages =>
        [
            .. Directory
                .GetDirectories(Path.Combine(Repository.Root, "src"))
                .Select(folder => Path.GetFileName(folder))
                .Where(name => name is not "PlanNotebooks.Cli")
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_PromisesWhatItsFileSays(string name)
    {
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false };
        var api = Assembly.Load(name).GeneratePublicApi(options).ReplaceLineEndings("\n").TrimEnd() + "\n";
        var file = Path.Combine(Folder, name + ".txt");
        if (Environment.GetEnvironmentVariable("MEND") == "1")
        {
            File.WriteAllText(file, api);
        }

        Assert.True(File.Exists(file), $"There is no {file}: run this test with MEND=1, which writes it.");
        Assert.Equal(File.ReadAllText(file), api);
    }
}
