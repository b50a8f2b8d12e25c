namespace PlanNotebooks.Cli.Exports;

/// <summary>How <c>plan extract</c> can write observations.</summary>
internal static class ExportFormats
{
    /// <summary>Every format, in the order that help lists them; the first is taken where none is named.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        JsonLinesExport.Format,
        JsonExport.Format,
        CsvExport.Format,
        TableExport.Format,
        WorkbookExport.Format,
        DatabaseExport.Format,
        ParquetExport.Format,
    ];

    /// <summary>The names of the formats, for the option.</summary>
    public static string[] Names { get; } = [.. All.Select(format => format.Name)];

    /// <summary>The formats with what help says of each.</summary>
    public static string Help { get; } =
        string.Join(", ", All.Take(All.Count - 1).Select(Described)) + " or " + Described(All[^1]);

    /// <summary>The format of a name.</summary>
    public static ExportFormat Of(string name) => All.First(format => format.Name == name);

    /// <summary>Whether a command line asks for errors that a program reads, be it right in the rest or not.</summary>
    public static bool AskForPrograms(IReadOnlyList<string> args) =>
        args.Count > 0
        && args[0] == "extract"
        && All.Where(format => format.HasErrorsForPrograms).Any(format => IsAskedFor(format.Name, args));

    /// <summary>What is wrong with the options together; null where they fit, or the name is none, which is said by itself.</summary>
    /// <param name="name">The name of the format; null where none is named.</param>
    /// <param name="file">The file.</param>
    /// <param name="byteOrderMark">Whether a byte order mark is asked for.</param>
    public static string? Fault(string? name, string? file, bool byteOrderMark)
    {
        if (All.FirstOrDefault(one => one.Name == (name ?? All[0].Name)) is not { } format)
            return null;
        if (format.IsFile && file is null)
            return $"--format {format.Name} needs --out FILE";
        if (byteOrderMark && !format.TakesMark)
        {
            var names = All.Where(other => other.TakesMark).Select(other => other.Name);
            return $"--bom goes with --format {string.Join(" or ", names)}; the other formats need no byte order mark";
        }

        return null;
    }

    private static string Described(ExportFormat format) =>
        format.Help is null ? format.Name : $"{format.Name} ({format.Help})";

    private static bool IsAskedFor(string name, IReadOnlyList<string> args) =>
        args.Contains($"--format={name}")
        || args.Contains($"--format:{name}")
        || args.Zip(args.Skip(1)).Any(pair => pair == ("--format", name));
}
