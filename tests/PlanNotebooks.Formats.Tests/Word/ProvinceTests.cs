using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Formats.Tests.Word;

/// <summary>Real reports of provinces as Word files, beside the clone: region, kind, year, and how many targets in words.</summary>
public sealed class ProvinceTests
{
    [SharedFact]
    public void Reports_AreThoseOfTheTables()
    {
        var words = Rows("words_targets.tsv").ToDictionary(row => row["file"], row => row["targets"]);
        var rows = Rows("more_reports.tsv").Where(row => row["file"].EndsWith(".docx", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            rows.Select(row =>
                $"{row["file"]} {row["region"]} {row["kind"]} {row["plan_year"]} {words["more/" + row["file"]]}"
            ),
            rows.Select(row => Written(row["file"]))
        );
    }

    private static string Written(string file)
    {
        var report = Report.Load(Path.Combine(SharedReports.Folder, "more", file), ReportFormats.All);
        var words = report.Observations.Count(one => one.Rule == "words");
        var kind = report.Frame.Kind.ToString().ToLowerInvariant();
        return $"{file} {report.Frame.Region?.Code} {kind} {report.Frame.PlanYear} {words}";
    }

    private static IReadOnlyList<TsvRow> Rows(string table) =>
        TsvTable.Parse(table, File.ReadAllText(Path.Combine(Repository.Root, "tests", "gold", table))).Rows;
}
