using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using PlanNotebooks.Analysis.Checks;
using PlanNotebooks.Cli.Files;
using PlanNotebooks.Languages;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Cli.Commands;

/// <summary>Counts what became of the files of folders, and says it in one table at the end.</summary>
internal sealed partial class ExtractSummary
{
    private readonly List<Passed> _skipped = [];
    private readonly List<SenseAlarm> _told = [];
    private int _alarms;
    private int _read;

    /// <summary>Of a large corpus the notebook 05 lists all.</summary>
    private const int MostAlarms = 40;
    private const string Read = "read";
    private const string Skipped = "skipped";
    private const string Unreadable = "unreadable";

    private sealed record Row(string Outcome, int Files, string Reason);

    /// <summary>Files that were passed over for one reason, of which there are few.</summary>
    private sealed record Passed(SkipKind Kind, string Reason, int Files);

    /// <summary>Whether a file could not be read, is no report, or another version of one.</summary>
    public bool HasFailed => _skipped.Exists(passed => passed.Kind != SkipKind.Duplicate);

    /// <summary>Whether a report was read.</summary>
    public bool HasRead => _read > 0;

    /// <summary>Counts a report.</summary>
    public void AddReport(Report report)
    {
        _read++;
        foreach (var alarm in SenseChecks.Of(report))
        {
            _alarms++;
            if (_told.Count < MostAlarms)
                _told.Add(alarm);
        }
    }

    /// <summary>Counts a file that was passed over.</summary>
    public void Add(SkippedFile skipped)
    {
        var reason = ShortReason(skipped);
        var at = _skipped.FindIndex(one => one.Kind == skipped.Kind && one.Reason == reason);
        if (at < 0)
            _skipped.Add(new Passed(skipped.Kind, reason, 1));
        else
            _skipped[at] = _skipped[at] with { Files = _skipped[at].Files + 1 };
    }

    /// <summary>The table; as JSON one object on a line.</summary>
    public string Write(bool asJson)
    {
        var rows = Rows().ToList();
        if (asJson)
            return JsonSerializer.Serialize(
                new
                {
                    code = "summary",
                    read = _read,
                    skipped = Count(rows, Skipped),
                    unreadable = Count(rows, Unreadable),
                    reasons = rows.Skip(1)
                        .Select(row => new
                        {
                            outcome = row.Outcome,
                            files = row.Files,
                            reason = row.Reason,
                        }),
                    doubts = _alarms,
                    doubtful = _told.Select(alarm => new
                    {
                        id = alarm.Doubtful.Id,
                        source = alarm.Doubtful.Source,
                        start = alarm.Doubtful.Start,
                        check = alarm.Check,
                        finding = alarm.Finding,
                    }),
                },
                ExtractRemarks.Readable
            );
        var table = Table.Of(
            rows,
            [
                Column.Of("outcome", (Row row) => WordOf(row.Outcome), "Outcome 结果"),
                Column.Of("files", (Row row) => row.Files, "Files 文件数"),
                Column.Of("reason", (Row row) => SkippedFile.InWords(row.Reason), "Reason 原因"),
            ]
        );
        return table.Showing(rows.Count).ToText() + Doubts();
    }

    /// <summary>A line for each figure that cannot be as it was read, with its address.</summary>
    private string Doubts()
    {
        var lines = new StringBuilder();
        foreach (var alarm in _told)
        {
            var (source, start, id) = (alarm.Doubtful.Source, alarm.Doubtful.Start, alarm.Doubtful.Id);
            var line = string.Create(
                CultureInfo.InvariantCulture,
                $"{source}, {start} ({id}): {alarm.Check}: {alarm.Finding}"
            );
            lines.Append(Environment.NewLine).Append(VisibleText.Of(line));
        }

        if (_alarms > _told.Count)
            lines.AppendLine().Append(Texts.Say("said.more-doubts", ("count", $"{_alarms - _told.Count}")));
        return lines.ToString();
    }

    private IEnumerable<Row> Rows()
    {
        _skipped.Sort(Order);
        return _skipped
            .Select(passed => new Row(OutcomeOf(passed.Kind), passed.Files, passed.Reason))
            .Prepend(new Row(Read, _read, ""));
    }

    /// <summary>An outcome as a reader of the table calls it.</summary>
    private static string WordOf(string outcome) =>
        Bilingual.Pick(
            outcome switch
            {
                Read => "read 已读",
                Unreadable => "unreadable 无法读取",
                _ => "skipped 跳过",
            }
        );

    /// <summary>By kind, and of one kind what many files have first.</summary>
    private static int Order(Passed one, Passed other)
    {
        if (one.Kind != other.Kind)
            return (int)one.Kind - (int)other.Kind;
        return one.Files != other.Files
            ? other.Files.CompareTo(one.Files)
            : string.CompareOrdinal(one.Reason, other.Reason);
    }

    private static int Count(List<Row> rows, string outcome) => rows.FindAll(row => row.Outcome == outcome).Sum(row => row.Files);

    private static string OutcomeOf(SkipKind kind) => kind is SkipKind.Failed or SkipKind.NeedsProgram ? Unreadable : Skipped;

    /// <summary>The reason up to what is the single file's, so that files of one reason are one row.</summary>
    private static string ShortReason(SkippedFile skipped)
    {
        if (skipped.Kind == SkipKind.Duplicate)
            return "the same report as another file";
        if (skipped.Kind == SkipKind.Version)
            return "another version of a report, with other figures";
        var reason = skipped.Reason.AsSpan();
        if (reason.IndexOfAny(";:(,") is var end and > 0)
            reason = reason[..end];
        return Counts().Replace(reason.TrimEnd().ToString(), "…");
    }

    /// <summary>Counts and places; the digits of names (GB18030, UTF-8, .7z) are none.</summary>
    [GeneratedRegex(@"(?<![\w.-])\d+(?:[.,]\d+)*")]
    private static partial Regex Counts();
}
