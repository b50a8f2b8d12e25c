using PlanNotebooks.Indicators;
using PlanNotebooks.Reading;

namespace PlanNotebooks;

/// <summary>Reads the reports of one file; what comes of it depends on that file alone, so that files may be read at the same
/// time.</summary>
/// <param name="indicators">The indicators that labels are matched to.</param>
/// <param name="formats">The formats that are read.</param>
internal sealed class FileReading(IndicatorTable indicators, IReadOnlyList<IReportFormat> formats)
{
    /// <summary>What is known of reports whose text does not tell it.</summary>
    public SettledReports Settled { get; init; } = SettledReports.None;

    /// <summary>Files from here on are read when their turn comes, and their documents one after another: they may hold
    /// thousands.</summary>
    private const long LongestAhead = 4L << 20;

    /// <summary>Reads a file of a folder: what is wrong with it is an outcome too.</summary>
    public IEnumerable<FileOutcome> Of(string path)
    {
        var faults = new List<FileOutcome>();
        using var documents = Opened(path, faults)?.GetEnumerator();
        while (documents is not null && Next(path, documents, faults) is { } document)
        {
            foreach (var fault in Taken(faults))
                yield return fault;
            yield return Read(path, document);
        }

        foreach (var fault in Taken(faults))
            yield return fault;
    }

    /// <summary>Reads a file that the caller named.</summary>
    /// <exception cref="UnreadableReportException">The file as a whole cannot be read.</exception>
    public IEnumerable<FileOutcome> OfNamed(string path)
    {
        var faults = new List<FileOutcome>();
        foreach (var document in ReportDocuments.Of(path, formats, fault => faults.Add(Failed(fault))))
        {
            foreach (var fault in Taken(faults))
                yield return fault;
            yield return Read(path, document);
        }

        foreach (var fault in Taken(faults))
            yield return fault;
    }

    /// <summary>Everything that a file of a folder holds, for reading ahead; null where that may be too much to hold.</summary>
    public IReadOnlyList<FileOutcome>? Ahead(string path)
    {
        var file = new FileInfo(path);
        return
            file.Exists && (file.Length > LongestAhead || FormatChoice.MayHoldMany(file.Extension.ToLowerInvariant()))
            ? null
            : [.. Of(path)];
    }

    private IEnumerable<ReportDocument>? Opened(string path, List<FileOutcome> faults)
    {
        try
        {
            return ReportDocuments.Of(path, formats, fault => faults.Add(Failed(fault)));
        }
        catch (UnreadableReportException fault)
        {
            faults.Add(Failed(fault));
            return null;
        }
    }

    private static ReportDocument? Next(string path, IEnumerator<ReportDocument> documents, List<FileOutcome> faults)
    {
        try
        {
            return documents.MoveNext() ? documents.Current : null;
        }
        catch (UnreadableReportException fault)
        {
            faults.Add(Failed(fault));
        }
        catch (Exception fault) when (IsOwn(fault))
        {
            faults.Add(Failed(OfThisProgram(path, fault)));
        }

        return null;
    }

    private FileOutcome Read(string path, ReportDocument document)
    {
        var name =
            document.Source == Path.GetFileName(path)
                ? path
                : Path.Combine(Path.GetDirectoryName(path) ?? "", document.Source);
        try
        {
            var report = FileBudget.Run(name, () => Report.FromDocument(document, indicators, Settled));
            return new FileOutcome(name)
            {
                Report = Report.Checked(name, report),
                Sketch = KnownReports.SketchOf(report),
            };
        }
        catch (UnreadableReportException fault)
        {
            return new FileOutcome(name) { Fault = fault, Kind = SkipKind.NoReport };
        }
        catch (Exception fault) when (IsOwn(fault))
        {
            // What fails on one report must not cost those of other files.
            return Failed(OfThisProgram(name, fault));
        }
    }

    private static List<FileOutcome> Taken(List<FileOutcome> faults)
    {
        List<FileOutcome> taken = [.. faults];
        faults.Clear();
        return taken;
    }

    private static FileOutcome Failed(UnreadableReportException fault) =>
        new(fault.Path) { Fault = fault, Kind = SkipKind.Failed };

    private static bool IsOwn(Exception fault) =>
        fault
            is ArgumentException
                or InvalidOperationException
                or IndexOutOfRangeException
                or NullReferenceException
                or KeyNotFoundException
                or OverflowException
                or FormatException
                or InvalidCastException;

    private static UnreadableReportException OfThisProgram(string name, Exception fault) =>
        new(
            name,
            $"could not be read through a fault of this program ({fault.GetType().Name} {PlaceOf(fault)}); "
                + "please report it together with the file",
            fault
        );

    private static string? PlaceOf(Exception fault) =>
        fault
            .StackTrace?.Split('\n')
            .FirstOrDefault(line => line.Contains(nameof(PlanNotebooks), StringComparison.Ordinal))
            ?.Trim();
}
