using PlanNotebooks.Languages;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>A corpus as a workbook of Excel (.xlsx).</summary>
public static class CorpusWorkbook
{
    /// <summary>Writes the corpus as a workbook: targets, results, ambition, attainment, reports, what was passed over, and what each
    /// column means.</summary>
    /// <remarks>
    /// The report of a target or a result is a link to its line among the reports, and both sides of a pair are links to the target and
    /// the result that
    /// they are. The cells are those of <see cref="TableWorkbook.ToXlsx"/>.
    /// </remarks>
    /// <param name="corpus">The corpus.</param>
    /// <param name="path">The file, which is replaced once the new one is complete; its folder is created where it is not there.</param>
    /// <param name="language">The language of sheets, headings and what is shown as readers write it; the one spoken now where it is
    /// null.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void ToXlsx(this Corpus corpus, string path, Language? language = null)
    {
        using var spoken = Speech.In(language ?? Speech.Current);
        using var writer = new WorkbookWriter(path, isHeld: true);
        writer.Write(corpus);
    }
}
