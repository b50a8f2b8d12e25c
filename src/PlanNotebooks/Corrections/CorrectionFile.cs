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
                        $"{fault.Reason}; part the cells by single tabs"
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
            return $"its action is {(line.Action.Length > 0 ? line.Action : "empty")}; expected change, add or remove";
        if (line.Report.Length == 0)
            return line.Action == CorrectionLine.Add
                ? "it names no report; give the report's id, such as 330102-2020-plan"
                : "it names no observation; give the observation's id, such as 330102-2020-plan:808";
        if (line.Reason.Length == 0)
            return "it gives no reason; write why in the column reason";
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
            return $"expects is {Shown(line.Expects)}, and {field.Key} is {expected}; write it as the exports do";
        if (field.Parse(line.Value).Fault is { } wanted)
            return $"value is {Shown(line.Value)}, and {field.Key} is {wanted}";
        return Unused(line.Quote, line.Start, line.End, line.Fields)
            ? "quote, start, end and fields are for add; leave them empty"
            : null;
    }

    private static string? FaultOfRemoval(CorrectionLine line)
    {
        if (line.Expects.Length == 0)
            return "it expects nothing; write the observation's value into expects (of a target in words, its words)";
        if (line.Field.Length > 0 && ObservationFields.Find(line.Field) is null)
            return ObservationFields.WhyNot(line.Field);
        return Unused(line.Value, line.Quote, line.Start, line.End, line.Fields)
            ? "value is for change, and quote, start, end and fields are for add; leave them empty"
            : null;
    }

    private static string? FaultOfAddition(CorrectionLine line)
    {
        if (Unused(line.Field, line.Expects, line.Value))
            return "field, expects and value are for change; write what is added into fields, such as "
                + "label=…;measure=level;value=12;unit=家";
        var offsets = (line.Start.Length > 0, line.End.Length > 0);
        if (offsets is not ((true, true) or (false, false)) || offsets.Item1 == line.Quote.Length > 0)
            return "it does not say where the number stands; give either quote, or start and end";
        return AddedFields.Parse(line.Fields).Fault;
    }

    private static string Shown(string cell) => cell.Length > 0 ? cell : "empty";

    private static bool Unused(params string[] cells) => Array.Exists(cells, cell => cell.Length > 0);
}
