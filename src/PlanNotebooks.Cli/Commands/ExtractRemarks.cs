using PlanNotebooks.Corrections;

namespace PlanNotebooks.Cli.Commands;

/// <summary>What <c>plan extract</c> says of a folder on standard error: the files that it passed over, the corrections that it did not apply.</summary>
/// <remarks>Of a folder without a report only that is said, so remarks wait for its first report.</remarks>
internal sealed class ExtractRemarks(TextWriter error)
{
    private readonly List<string> _waiting = [];
    private bool _told;

    /// <summary>Says that a file was passed over.</summary>
    public void Add(SkippedFile skipped) => Add($"{skipped.Path}: passed over: {skipped.Reason}");

    /// <summary>Says that a line of the corrections was not applied, where it was not.</summary>
    public void Add(CorrectionLine line)
    {
        if (line.Outcome == CorrectionOutcome.NotApplied) Add($"{line.File}, line {line.Line}: not applied: {line.Why}");
    }

    /// <summary>Says what waited, and from now on every remark at once.</summary>
    public void Tell()
    {
        _told = true;
        _waiting.ForEach(error.WriteLine);
        _waiting.Clear();
    }

    private void Add(string remark)
    {
        if (_told) error.WriteLine(remark);
        else _waiting.Add(remark);
    }
}
