namespace PlanNotebooks.Tests.Contracts;

/// <summary>A stage depends only on the stages before it.</summary>
public sealed class StageTests
{
    private static readonly string[] Stages =
    [
        "Disk",
        "Lexicon",
        "Languages",
        "Tables",
        "Display",
        "Figures",
        "Reading",
        "Regions",
        "Structure",
        "Quantities",
        "Frames",
        "Indicators",
        "Observations",
        "Corrections",
        "Official",
        SourceFile.Root,
        "Analysis",
        "Presentation",
    ];

    /// <summary>What should not be so, and is: a file, and the later stage that it names.</summary>
    private static readonly (string File, string Stage)[] Known = [];

    /// <summary>What shows rows knows nothing of reports, and what reads reports nothing of tables and charts.</summary>
    private static readonly string[] Showing = ["Display", "Tables", "Figures"];
    private static readonly string[] Extracting =
    [
        "Reading",
        "Regions",
        "Quantities",
        "Structure",
        "Frames",
        "Indicators",
    ];

    public static TheoryData<string> Files => [.. SourceFile.All.Select(file => file.Path)];

    [Fact]
    public void Stages_AreTheFoldersOfTheLibrary() =>
        Assert.Equal(
            Stages.Order(StringComparer.Ordinal),
            SourceFile.All.Select(file => file.Stage).Distinct().Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Files))]
    public void File_NamesOnlyEarlierStages(string path)
    {
        var file = SourceFile.All.Single(file => file.Path == path);
        var own = Array.IndexOf(Stages, file.Stage);
        var later = file.Named(Stages).Where(stage => Array.IndexOf(Stages, stage) > own).ToList();
        Assert.Equal(Known.Where(known => known.File == path).Select(known => known.Stage), later);
        if (Showing.Contains(file.Stage))
            Assert.Empty(file.Named(Stages).Intersect(Extracting));
        if (Extracting.Contains(file.Stage))
            Assert.Empty(file.Named(Stages).Intersect(Showing));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void File_HasTheNamespaceOfItsFolder(string path)
    {
        var file = SourceFile.All.Single(file => file.Path == path);
        Assert.Equal(file.FolderNamespace, file.Namespace);
    }
}
