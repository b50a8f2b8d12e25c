using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PlanNotebooks.Cli.Files;
using PlanNotebooks.Corrections;
using PlanNotebooks.Languages;
using PlanNotebooks.Official;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Cli.Commands;

/// <summary>What <c>plan extract</c> says on standard error: what could not be read or was passed over, the corrections that were not
/// applied.</summary>
/// <remarks>Of a folder without a report only that is said, so remarks wait for its first report. As JSON each is an object on a line
/// of its own.</remarks>
/// <param name="error">Standard error.</param>
/// <param name="asJson">Whether remarks are for a program.</param>
internal sealed class ExtractRemarks(TextWriter error, bool asJson = false)
{
    /// <summary>Chinese as it is; what moves a terminal's text about is escaped.</summary>
    internal static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly List<string> _waiting = [];
    private readonly HashSet<string> _programs = new(StringComparer.Ordinal);
    private readonly LeftOutKinds _leftOut = new();
    private bool _told;

    /// <summary>Whether remarks wait until the end, since a progress bar stands on the terminal.</summary>
    public bool Held { get; init; }

    /// <summary>Begins a path: its remarks wait for its first report.</summary>
    public void Begin() => _told = false;

    /// <summary>Says that a file was passed over; that a program is missing is said once.</summary>
    public void Add(SkippedFile skipped)
    {
        if (skipped.Kind == SkipKind.NeedsProgram && !_programs.Add(skipped.Reason))
            return;
        Add(
            Line(
                CodeOf(skipped.Kind),
                skipped.Path,
                null,
                skipped.Reason,
                Texts.Say("said.passed-over", ("path", skipped.Path), ("reason", skipped.Told))
            )
        );
    }

    /// <summary>Says that a line of the corrections was not applied, where it was not.</summary>
    public void Add(CorrectionLine line)
    {
        if (line.Outcome == CorrectionOutcome.NotApplied)
            Add(
                Line(
                    "not_applied",
                    line.File,
                    line.Line,
                    line.Why,
                    Texts.Say("said.not-applied", ("file", line.File), ("line", $"{line.Line}"), ("why", line.Why))
                )
            );
    }

    /// <summary>Says that a row of the official figures was refused.</summary>
    public void Add(RefusedRow row)
    {
        var place = row.Column.Length > 0 ? Punctuation.Comma + row.Column : "";
        Add(
            Line(
                "refused",
                row.File,
                row.Line,
                $"{row.Column} {row.Reason}".TrimStart(),
                Texts.Say(
                    "said.refused",
                    ("file", row.File),
                    ("line", $"{row.Line}"),
                    ("column", place),
                    ("reason", row.Reason)
                )
            )
        );
    }

    /// <summary>Says what is worth knowing of a report that was read.</summary>
    /// <param name="report">The report.</param>
    /// <param name="file">The file or archive that it was read from, as the user named it or found in the user's folder.</param>
    public void Add(Report report, string file)
    {
        var path = Path.Combine(Path.GetDirectoryName(file) ?? "", report.Source);
        foreach (var remark in report.Remarks.Where(remark => asJson || _leftOut.IsSaid(report, remark)))
            Add(Line("remark", path, null, remark, Texts.Say("said.remark", ("path", path), ("remark", remark))));
    }

    /// <summary>Says that what a path names could not be read, or the output not written; remarks that waited for its first report are
    /// dropped.</summary>
    public void Fail(string path, string reason, string message)
    {
        if (!_told && !Held)
            _waiting.Clear();
        Print(Line("failed", path, null, reason, message));
    }

    /// <summary>Says what waited, and from now on every remark at once.</summary>
    public void Tell()
    {
        _told = true;
        if (Held)
            return;
        Flush();
    }

    /// <summary>Says in a line for each kind what was left out of the reports that no line of their own tells it of.</summary>
    public void SumUp()
    {
        foreach (var line in _leftOut.Lines)
            Add(VisibleText.Of(line));
    }

    /// <summary>Says everything that still waits.</summary>
    public void Flush()
    {
        _waiting.ForEach(error.WriteLine);
        _waiting.Clear();
    }

    private void Add(string remark)
    {
        if (_told && !Held)
            error.WriteLine(remark);
        else
            _waiting.Add(remark);
    }

    private void Print(string line)
    {
        if (Held)
            _waiting.Add(line);
        else
            error.WriteLine(line);
    }

    /// <summary>One error for a program: an object on a line.</summary>
    /// <param name="code">What kind of error it is; docs/formats.md lists them.</param>
    /// <param name="path">The file that it is of; null where it is of none.</param>
    /// <param name="line">The line in it; null where it is of none.</param>
    /// <param name="reason">What is wrong.</param>
    public static string AsJson(string code, string? path, int? line, string reason) =>
        JsonSerializer.Serialize(
            new
            {
                code,
                path,
                line,
                reason,
            },
            Readable
        );

    private string Line(string code, string path, int? line, string reason, string text) =>
        asJson ? AsJson(code, path, line, reason) : VisibleText.Of(text.ReplaceLineEndings(" "));

    private static string CodeOf(SkipKind kind) =>
        kind == SkipKind.Failed ? "unreadable" : CellValue.Word(kind);
}
