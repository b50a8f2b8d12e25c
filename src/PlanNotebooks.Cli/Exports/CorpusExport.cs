using PlanNotebooks.Cli.Files;
using PlanNotebooks.Formats.Workbooks;
using PlanNotebooks.Sqlite;

namespace PlanNotebooks.Cli.Commands;

/// <summary>Writes a whole corpus as a file.</summary>
internal static class CorpusFile
{
    /// <summary>Writes a workbook or a database.</summary>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public static void Write(Corpus corpus, string format, string path)
    {
        try
        {
            if (format == ExtractFormats.Workbook)
                corpus.ToXlsx(path);
            else
                corpus.ToSqlite(path);
        }
        catch (Exception fault) when (Problems.IsExpected(fault))
        {
            throw new CommandException(Problems.Line(path, fault), ExitCodes.Failed);
        }
    }
}
