namespace PlanNotebooks.Cli.Commands;

/// <summary>How <c>plan extract</c> can write observations.</summary>
internal static class ExtractFormats
{
    public const string JsonLines = "jsonl";
    public const string Json = "json";
    public const string Csv = "csv";
    public const string Table = "table";
    public const string Workbook = "xlsx";
    public const string Database = "sqlite";
    public const string Parquet = "parquet";

    /// <summary>Every format, in the order that help lists them.</summary>
    public static string[] All { get; } = [JsonLines, Json, Csv, Table, Workbook, Database, Parquet];

    /// <summary>Whether the format is of bytes, and cannot go to standard output.</summary>
    public static bool IsFile(string format) => format is Workbook or Database or Parquet;

    /// <summary>Whether a command line asks for JSON, be it right in the rest or not: then its errors are for a program too.</summary>
    public static bool AsksForJson(IReadOnlyList<string> args) =>
        args.Count > 0
        && args[0] == "extract"
        && (
            args.Contains($"--format={Json}")
            || args.Contains($"--format:{Json}")
            || args.Zip(args.Skip(1)).Any(pair => pair == ("--format", Json))
        );

    /// <summary>What is wrong with the options together; null where they fit.</summary>
    public static string? Fault(string format, string? file, bool byteOrderMark)
    {
        if (IsFile(format) && file is null)
            return $"--format {format} needs --out FILE";
        if (byteOrderMark && format != Csv)
            return "--bom goes with --format csv; the other formats need no byte order mark";
        return null;
    }
}
