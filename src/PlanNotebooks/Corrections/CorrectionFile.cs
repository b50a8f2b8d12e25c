using PlanNotebooks.Languages;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Corrections;

/// <summary>Reads corrections.tsv.</summary>
internal static class CorrectionFile
{
    private static readonly string[] Actions = [CorrectionLine.Change, CorrectionLine.Add, CorrectionLine.Remove];
    private static readonly string[] Needed = ["action", "id", "field", "expects", "value", "reason"];
    private static readonly string[] Columns = [.. Needed, "quote", "start", "end", "fields"];

    /// <summary>Reads the lines of a file; a line that is malformed says why in <see cref="CorrectionLine.Why"/>.</summary>
    /// <exception cref="UnreadableTableException">The file cannot be read or decoded, or its header line is missing or names other
    /// columns.</exception>
    public static IReadOnlyList<CorrectionLine> Read(string path)
    {
        var faults = new List<TsvFault>();
        var table = TableFile.Read(path, Columns, Needed, faults);
        return table
            .Rows.Select(row => Checked(LineOf(path, row)))
            .Concat(
                faults.Select(fault =>
                    new CorrectionLine { File = path, Line = fault.Line }.NotApplied(
                        Texts.Say("fix.cells", ("reason", fault.Reason))
                    )
                )
            )
            .OrderBy(line => line.Line)
            .ToList();
    }

    private static CorrectionLine LineOf(string path, TsvRow row) =>
        new()
        {
            File = path,
            Line = row.Line,
            Action = row["action"],
            Id = row["id"],
            Field = row["field"],
            Expects = row["expects"],
            Value = row["value"],
            Reason = row["reason"],
            Quote = row["quote"],
            Start = row["start"],
            End = row["end"],
            Fields = row["fields"],
        };

    private static CorrectionLine Checked(CorrectionLine line) =>
        FaultOf(line) is { } fault ? line.NotApplied(fault) : line;

    private static string? FaultOf(CorrectionLine line)
    {
        if (!Actions.Contains(line.Action))
            return Texts.Say("fix.action", ("action", Shown(line.Action)));
        if (line.Report.Length == 0)
            return line.Action == CorrectionLine.Add
                ? Texts.Say("fix.no-report-id")
                : Texts.Say("fix.no-id");
        if (line.Reason.Length == 0)
            return Texts.Say("fix.no-reason");
        return line.Action switch
        {
            CorrectionLine.Change => FaultOfChange(line),
            CorrectionLine.Remove => FaultOfRemoval(line),
            _ => FaultOfAddition(line),
        };
    }

    private static string? FaultOfChange(CorrectionLine line)
    {
        if (ObservationFields.Find(line.Field) is not { } field)
            return ObservationFields.WhyNot(line.Field);
        if (field.Parse(line.Expects).Fault is { } expected)
            return Texts.Say("fix.expects", ("expects", Shown(line.Expects)), ("field", field.Key), ("expected", expected));
        if (field.Parse(line.Value).Fault is { } wanted)
            return Texts.Say("fix.value", ("value", Shown(line.Value)), ("field", field.Key), ("expected", wanted));
        return Unused(line.Quote, line.Start, line.End, line.Fields)
            ? Texts.Say("fix.for-add")
            : null;
    }

    private static string? FaultOfRemoval(CorrectionLine line)
    {
        if (line.Expects.Length == 0)
            return Texts.Say("fix.expects-nothing");
        if (line.Field.Length > 0 && ObservationFields.Find(line.Field) is null)
            return ObservationFields.WhyNot(line.Field);
        return Unused(line.Value, line.Quote, line.Start, line.End, line.Fields)
            ? Texts.Say("fix.for-others")
            : null;
    }

    private static string? FaultOfAddition(CorrectionLine line)
    {
        if (Unused(line.Field, line.Expects, line.Value))
            return Texts.Say("fix.for-change");
        var offsets = (line.Start.Length > 0, line.End.Length > 0);
        if (offsets is not ((true, true) or (false, false)) || offsets.Item1 == line.Quote.Length > 0)
            return Texts.Say("fix.no-place");
        return AddedFields.Parse(line.Fields).Fault;
    }

    private static string Shown(string cell) => cell.Length > 0 ? cell : Texts.Say("fix.empty");

    private static bool Unused(params string[] cells) => Array.Exists(cells, cell => cell.Length > 0);
}
