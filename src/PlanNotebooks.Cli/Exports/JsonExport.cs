namespace PlanNotebooks.Cli.Exports;

/// <summary>JSON: one array that goes on from report to report.</summary>
internal sealed class JsonExport(ExportTarget target) : TextExport(target)
{
    public static ExportFormat Format { get; } =
        new("json", target => new JsonExport(target)) { Help = "errors are JSON too", HasErrorsForPrograms = true };

    /// <inheritdoc/>
    protected override void Write(Report report, TextWriter part, bool isFirst)
    {
        using var lines = new StringWriter { NewLine = "\n" };
        report.ObservationTable.WriteJsonLines(lines);
        part.Write(isFirst ? "[\n" : ",\n");
        part.Write(lines.ToString().TrimEnd('\n').Replace("\n", ",\n", StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    protected override IEnumerable<string> Ending(bool begun) => begun ? ["\n]\n"] : [];
}
