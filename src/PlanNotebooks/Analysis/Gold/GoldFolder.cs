using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Analysis.Gold;

/// <summary>A folder of gold tables: for <c>NAME.txt</c> a table <c>NAME.tsv</c>, and the targets in words of all reports in
/// <c>qualitative.tsv</c>.</summary>
/// <param name="Path">The folder.</param>
public sealed record GoldFolder(string Path)
{
    private const string Ending = ".tsv";
    private const string InWordsName = "qualitative" + Ending;

    /// <summary>Whether there is a gold table for a report.</summary>
    /// <param name="source">The report's file name.</param>
    public bool Has(string source) => File.Exists(FileOf(source));

    /// <summary>The rows of a report's table.</summary>
    /// <exception cref="UnreadableTableException">The table is malformed.</exception>
    internal IReadOnlyList<GoldRow> Rows(string source)
    {
        try
        {
            return Table(FileOf(source)).Rows.Select(GoldRow.From).ToList();
        }
        catch (FormatException fault)
        {
            throw new UnreadableTableException(
                FileOf(source),
                null,
                $"is no gold table ({fault.Message}); expected the columns n, start, end, num, class, label …, "
                    + "with whole numbers in start and end",
                fault
            );
        }
    }

    /// <summary>The targets in words that a report states; none where the folder has no <c>qualitative.tsv</c>.</summary>
    internal IReadOnlyList<TsvRow> InWords(string source)
    {
        var file = System.IO.Path.Combine(Path, InWordsName);
        return File.Exists(file) ? Table(file).Rows.Where(row => row["report"] == source).ToList() : [];
    }

    private static TsvTable Table(string file) =>
        TsvTable.Parse(System.IO.Path.GetFileName(file), File.ReadAllText(file));

    private string FileOf(string source) =>
        System.IO.Path.Combine(Path, System.IO.Path.GetFileNameWithoutExtension(source) + Ending);
}
