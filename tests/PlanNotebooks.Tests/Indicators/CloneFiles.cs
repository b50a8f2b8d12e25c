using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Tests.Indicators;

/// <summary>Files of the clone that hold labels: the seeds, the gold tables, the reviewed list.</summary>
internal static class CloneFiles
{
    private static string Root { get; } = Find();

    /// <summary>The reviewed list of the labels that meet in each code.</summary>
    public static string LabelsByCode { get; } =
        Path.Combine(Root, "tests", "PlanNotebooks.Tests", "Indicators", "labels_by_code.tsv");

    /// <summary>Where a run leaves its own list, to be reviewed and put in the place of the other.</summary>
    public static string LabelsByCodeNow { get; } = Path.Combine(Root, "artifacts", "labels_by_code.tsv");

    /// <summary>The five reports of the clone.</summary>
    public static string Seeds { get; } = Path.Combine(Root, "seeds");

    /// <summary>The numbers of the annotated reports that state something.</summary>
    public static IEnumerable<TsvRow> GoldObservations() =>
        Directory
            .GetFiles(Path.Combine(Root, "tests", "gold"), "*.tsv")
            .Order(StringComparer.Ordinal)
            .Select(file => TsvTable.Parse(Path.GetFileName(file), File.ReadAllText(file)))
            .Where(table => table.ColumnOf("class") >= 0)
            .SelectMany(table => table.Rows)
            .Where(row => row["class"] == "obs");

    /// <summary>The codes that the annotators could give.</summary>
    public static IReadOnlyList<TsvRow> GoldIndicators() =>
        TsvTable.Parse("indicators.tsv", File.ReadAllText(Path.Combine(Root, "tests", "gold", "indicators.tsv"))).Rows;

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "PlanNotebooks.sln")))
                return folder.FullName;
        throw new DirectoryNotFoundException($"No clone above {AppContext.BaseDirectory}.");
    }
}
