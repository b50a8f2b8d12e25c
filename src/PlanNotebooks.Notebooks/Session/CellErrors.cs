using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PlanNotebooks.Notebooks.Model;
using PlanNotebooks.Notebooks.Packages;

namespace PlanNotebooks.Notebooks.Session;

/// <summary>Says what went wrong in a cell and where: the cell's number, the line, and the line's text.</summary>
internal sealed class CellErrors
{
    private const string FilePrefix = "cell ";
    private const string ExitedName = "ProcessExit";
    private const string InterruptedName = "Interrupted";
    private const string InterruptedText = "the cell was interrupted";
    private readonly Dictionary<int, string[]> _sources = [];

    /// <summary>The name under which a cell is compiled, which debug information carries to its errors.</summary>
    public static string FileName(int number) => FilePrefix + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Keeps a cell's source, so that errors can print the line that they are in.</summary>
    public void Remember(int number, string code) => _sources[number] = code.ReplaceLineEndings("\n").Split('\n');

    /// <summary>The error of a cell that does not compile.</summary>
    public ErrorOutput FromDiagnostics(IEnumerable<Diagnostic> diagnostics, int number)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        var lines = errors.SelectMany(error => Describe(error, number)).ToList();
        return new ErrorOutput("CompilationError", lines.FirstOrDefault() ?? "the cell does not compile", lines);
    }

    /// <summary>The error of a cell that would end the process at once.</summary>
    public ErrorOutput FromEndingCall(Location call, int number)
    {
        var (place, line, _) = PlaceOf(call, number);
        var at = string.Create(CultureInfo.InvariantCulture, $"{place}, line {line}");
        var text =
            $"{at}: Environment.FailFast would end the process at once, and all that cells hold with it; throw an exception instead";
        return new ErrorOutput(ExitedName, text, [text, .. SourceBelow(place, line)]);
    }

    /// <summary>The error of a cell whose package cannot be had.</summary>
    public ErrorOutput FromPackage(PackageException exception, int number)
    {
        var line =
            _sources[number]
                .TakeWhile(text => !text.Contains(PackageName.Scheme, StringComparison.OrdinalIgnoreCase))
                .Count() + 1;
        var place = string.Create(
            CultureInfo.InvariantCulture,
            $"{FileName(number)}, line {line}: {exception.Message}"
        );
        return new ErrorOutput(ErrorOutput.PackageError, place, [place]);
    }

    /// <summary>The error of a cell that was interrupted before it ran.</summary>
    public static ErrorOutput Interrupted(int number) => Interrupted([$"   at {FileName(number)}"]);

    /// <summary>The error of a cell that was interrupted and went on regardless, in a library or in work that it started.</summary>
    public static ErrorOutput GivenUp(int number) =>
        Interrupted([
            $"   at {FileName(number)}, in a call that does not stop by itself; it goes on in the background until it ends",
        ]);

    /// <summary>The error of a cell that has ended the process.</summary>
    public static ErrorOutput Exited(int exitCode)
    {
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"the cell ended the kernel's process with exit code {exitCode}"
        );
        return new ErrorOutput(ExitedName, text, [$"{ExitedName}: {text}"]);
    }

    /// <summary>The error of work that a cell has left behind, on a thread of its own.</summary>
    public ErrorOutput FromElsewhere(Exception exception) =>
        new(
            exception.GetType().Name,
            exception.Message,
            [$"{Title(exception)} (on a thread that a cell started)", .. Frames(exception)]
        );

    /// <summary>The error of a cell that threw.</summary>
    /// <remarks>
    /// Only frames in cells are printed: which frames of the libraries are left depends on the machine's compiler, and
    /// the same notebook must give the same outputs.
    /// </remarks>
    /// <param name="exception">What it threw.</param>
    /// <param name="number">The cell's number.</param>
    /// <param name="interrupted">Whether it was interrupted, so that it threw for that reason.</param>
    public ErrorOutput FromException(Exception exception, int number, bool interrupted = false)
    {
        if (interrupted)
            return Interrupted(Frames(exception).DefaultIfEmpty($"   at {FileName(number)}"));
        var lines = new List<string>();
        for (var e = exception; e is not null; e = e.InnerException)
        {
            lines.Add(ReferenceEquals(e, exception) ? Title(e) : $"caused by {Title(e)}");
            lines.AddRange(Frames(e));
        }

        if (lines.TrueForAll(line => !line.StartsWith("   at ", StringComparison.Ordinal)))
            lines.Add($"   at {FileName(number)}");
        return new ErrorOutput(exception.GetType().Name, exception.Message, lines);
    }

    private IEnumerable<string> Describe(Diagnostic error, int number)
    {
        var (place, line, column) = PlaceOf(error.Location, number);
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"{place}, line {line}, column {column}: {error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}"
        );
        return [text, .. SourceBelow(place, line)];
    }

    private static (string Place, int Line, int Column) PlaceOf(Location location, int number)
    {
        var span = location.GetLineSpan();
        var place = span.Path is { Length: > 0 } path ? Path.GetFileName(path) : FileName(number);
        return (place, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1);
    }

    private IEnumerable<string> SourceBelow(string place, int line) =>
        SourceLine(place, line) is { } source ? [$"      {source}"] : [];

    private IEnumerable<string> Frames(Exception exception)
    {
        string? last = null;
        foreach (var frame in new StackTrace(exception, fNeedFileInfo: true).GetFrames())
        {
            var place = Path.GetFileName(frame.GetFileName());
            if (place is null || CellNumber(place) is null)
                continue;
            var line = frame.GetFileLineNumber();
            var text = string.Create(CultureInfo.InvariantCulture, $"   at {place}, line {line}");
            text = SourceLine(place, line) is { } source ? $"{text}: {source}" : text;
            if (text != last)
                yield return text;
            last = text;
        }
    }

    private string? SourceLine(string place, int line) =>
        CellNumber(place) is { } number
        && _sources.TryGetValue(number, out var lines)
        && line >= 1
        && line <= lines.Length
            ? lines[line - 1].Trim()
            : null;

    private static ErrorOutput Interrupted(IEnumerable<string> places) =>
        new(InterruptedName, InterruptedText, [$"{InterruptedName}: {InterruptedText}", .. places]);

    private static int? CellNumber(string place) =>
        place.StartsWith(FilePrefix, StringComparison.Ordinal)
        && int.TryParse(
            place.AsSpan(FilePrefix.Length),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;

    private static string Title(Exception exception) => $"{exception.GetType().Name}: {exception.Message}";
}
