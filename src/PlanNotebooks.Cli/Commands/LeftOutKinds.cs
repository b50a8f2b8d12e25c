using PlanNotebooks.Languages;

namespace PlanNotebooks.Cli.Commands;

/// <summary>Sums up what the readers of many files left out, so that a folder of web pages is a line for each kind, and not for each
/// page.</summary>
internal sealed class LeftOutKinds
{
    private readonly SortedList<string, Kind> _more = new(StringComparer.Ordinal);

    private sealed record Kind(string What, int Reports, int Digits);

    /// <summary>What was left out of the other reports, a line for each kind.</summary>
    public IEnumerable<string> Lines =>
        _more.Values.Where(kind => kind.Reports > 0).Select(kind => LineOf(kind.What, kind.Reports, kind.Digits));

    /// <summary>Whether a remark is to be said at once: it is the first of its kind, or of none.</summary>
    public bool IsSaid(Report report, string remark)
    {
        if (report.Text.Document.LeftOut.FirstOrDefault(left => left.ToString() == remark) is not { } left)
            return true;
        if (!_more.TryGetValue(left.What, out var more))
        {
            _more[left.What] = new Kind(left.What, 0, 0);
            return true;
        }

        _more[left.What] = new Kind(left.What, more.Reports + 1, more.Digits + left.Digits);
        return false;
    }

    private static string LineOf(string what, int reports, int digits) =>
        Texts.Say("said.leaves-out", ("reports", reports), ("what", what), ("digits", $"{digits}"));
}
