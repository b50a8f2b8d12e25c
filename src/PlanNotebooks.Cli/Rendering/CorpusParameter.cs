using PlanNotebooks.Formats;
using PlanNotebooks.Languages;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Cli.Rendering;

/// <summary>The folder of reports that notebooks were told to read.</summary>
internal static class CorpusParameter
{
    /// <summary>Why no notebook can be run on it: it holds no report; null where it holds one, or none was named.</summary>
    /// <remarks>It is read up to its first report.</remarks>
    public static string? Fault()
    {
        if (NotebookParameter.Text("corpus", "") is not { Length: > 0 } folder)
            return null;
        try
        {
            using var reports = CorpusStream.Read(folder, new CorpusOptions { Formats = ReportFormats.All }).GetEnumerator();
            reports.MoveNext();
            return null;
        }
        catch (UnreadableReportException fault)
        {
            return Texts.Say("said.no-pages", ("folder", folder), ("reason", fault.Reason));
        }
    }
}
