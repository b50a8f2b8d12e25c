using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using PlanNotebooks.Formats.Archives;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Collections;

/// <summary>Collections of reports as workbooks (.xlsx), a report a row of a sheet whose first row names the columns.</summary>
public sealed class WorkbookFormat : IReportFormat
{
    private const string OtherSheets = "sheets that hold no report a row";

    /// <summary>How many characters a cell of a workbook holds; a longer text was cut when it was put in.</summary>
    private const int LongestCell = 32_767;

    /// <summary>What a workbook without a report may hold and not show, with what to do.</summary>
    private static readonly Dictionary<string, string> Unseen = new(StringComparer.Ordinal)
    {
        [SheetRows.Uncomputed] = SheetRows.Uncomputed,
        [HiddenCells.Kind] = "no report but in hidden rows, columns or sheets; show them, and save it again",
    };

    /// <inheritdoc/>
    public string Name => "workbooks";

    /// <inheritdoc/>
    public IReadOnlyList<string> Endings { get; } = [".xlsx", ".xlsm"];

    /// <inheritdoc/>
    public FormatMatch Match(ReportFile file) => OfficeFile.Match(file, "xl", Endings);

    /// <inheritdoc/>
    public IEnumerable<ReportDocument> Read(ReportFile file, Action<UnreadableReportException> failed)
    {
        if (file.Head.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0]))
            throw new UnreadableReportException(
                file.Path,
                "is locked by a password, or is an .xls under another name; save it as .xlsx without a password"
            );
        using var stream = file.Open();
        using var book = OpenBook(stream, file.Path);
        var parts = new SheetXml(file.Path);
        var left = new Omissions();
        var strings = Read(file.Path, () => StringsOf(book, parts, file.Path, left));
        var numbers = CellNumbers.Of(book);
        TellHidden(book, parts, strings, numbers, left);
        TellNotes(book, parts, left);
        var faults = new List<UnreadableReportException>();
        var others = new Omissions();
        var count = 0;
        foreach (var document in Told(OfSheets(), left, others))
        {
            count++;
            yield return document;
        }

        if (count > 0)
            yield break;
        yield return Read(file.Path, () => OneReport(file, book, parts, strings, left))
            ?? throw UnseenIn(file.Path, left)
                ?? faults.FirstOrDefault()
                ?? new UnreadableReportException(file.Path, "holds no sheet with a report a row");

        IEnumerable<ReportDocument> OfSheets()
        {
            foreach (var (name, part) in SheetsOf(book))
            {
                var unshown = new Omissions();
                using var documents = OfSheet(file, name, part, parts, strings, numbers, unshown, failed).GetEnumerator();
                var isCollection = false;
                for (; Next(file.Path, documents, out var document, faults); isCollection = true)
                    yield return document;
                if (isCollection)
                    others.Add(unshown);
                else
                    Read(file.Path, () => SheetReport.Tell(others, OtherSheets, part, parts, strings, numbers));
            }
        }
    }

    /// <summary>The reports, of which the first and the last tell what else the workbook holds.</summary>
    private static IEnumerable<ReportDocument> Told(IEnumerable<ReportDocument> documents, Omissions first, Omissions last)
    {
        ReportDocument? held = null;
        foreach (var document in documents)
        {
            if (held is not null)
                yield return held;
            held = held is null ? document with { LeftOut = [.. document.LeftOut, .. first.All] } : document;
        }

        if (held is not null)
            yield return held with { LeftOut = [.. held.LeftOut, .. last.All] };
    }

    /// <summary>The report of a workbook that is none of many; null where no sheet holds a table of figures.</summary>
    private static ReportDocument? OneReport(
        ReportFile file,
        SpreadsheetDocument book,
        SheetXml parts,
        IReadOnlyList<string> strings,
        Omissions left
    )
    {
        var (builder, numbers) = (new DocumentBuilder(), CellNumbers.Of(book));
        var tables = 0;
        foreach (var (_, part) in SheetsOf(book))
            if (SheetReport.WriteInto(builder, part, parts, strings, numbers))
            {
                tables++;
                SheetNotes.TellMargins(part, parts, builder.LeftOut);
            }
            else
                SheetReport.Tell(builder.LeftOut, Omissions.OtherCells, part, parts, strings, numbers);
        left.Add(builder.LeftOut);
        return tables > 0 ? builder.Build(file.Name) with { LeftOut = left.All } : null;
    }

    /// <summary>Why a workbook without a report has none, where its cells are formulas that no program has computed, or hidden.</summary>
    private static UnreadableReportException? UnseenIn(string path, Omissions left) =>
        left.All.Select(one => Unseen.GetValueOrDefault(one.What)).FirstOrDefault(said => said is not null) is { } reason
            ? new UnreadableReportException(path, $"holds {reason}")
            : null;

    /// <summary>Tells what stands on hidden sheets.</summary>
    private static void TellHidden(
        SpreadsheetDocument book,
        SheetXml parts,
        IReadOnlyList<string> strings,
        CellNumbers numbers,
        Omissions left
    )
    {
        foreach (var (_, part) in SheetsOf(book, hidden: true))
            Read(part.Uri.ToString(), () => SheetReport.Tell(left, HiddenCells.Kind, part, parts, strings, numbers));
    }

    /// <summary>Tells what stands beside the cells of all sheets.</summary>
    private static void TellNotes(SpreadsheetDocument book, SheetXml parts, Omissions left)
    {
        foreach (var (_, part) in SheetsOf(book).Concat(SheetsOf(book, hidden: true)))
            Read(part.Uri.ToString(), () => SheetNotes.Tell(part, parts, left));
    }

    private static SpreadsheetDocument OpenBook(Stream stream, string path)
    {
        try
        {
            return SpreadsheetDocument.Open(stream, isEditable: false);
        }
        catch (Exception fault) when (DamagedFile.IsSaidBy(fault))
        {
            throw Damaged(path, fault);
        }
    }

    /// <summary>The texts that cells share, once it is sure that what the workbook says of itself is no larger than any's.</summary>
    private static IReadOnlyList<string> StringsOf(SpreadsheetDocument book, SheetXml parts, string path, Omissions left)
    {
        parts.CheckTree(book.WorkbookPart);
        parts.CheckTree(book.WorkbookPart?.WorkbookStylesPart);
        return SharedStrings.Of(book, parts, path, left);
    }

    /// <summary>Reads of a workbook's parts, which are unpacked and taken apart on the way.</summary>
    /// <exception cref="UnreadableReportException">They are damaged.</exception>
    private static T Read<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (DamagedFile.IsSaidBy(fault))
        {
            throw Damaged(path, fault);
        }
    }

    private static void Read(string path, Action read) =>
        Read(
            path,
            () =>
            {
                read();
                return true;
            }
        );

    private static UnreadableReportException Damaged(string path, Exception fault) =>
        new(path, $"is a damaged workbook ({fault.Message.ReplaceLineEndings(" ")}); open it and save it again", fault);

    private static bool Next(
        string path,
        IEnumerator<ReportDocument> documents,
        out ReportDocument document,
        List<UnreadableReportException> faults
    )
    {
        document = null!;
        try
        {
            if (!Read(path, documents.MoveNext))
                return false;
            document = documents.Current;
            return true;
        }
        catch (UnreadableReportException refused)
        {
            faults.Add(refused);
            return false;
        }
    }

    private static IEnumerable<(string Name, WorksheetPart Part)> SheetsOf(SpreadsheetDocument book, bool hidden = false)
    {
        foreach (
            var sheet in book.WorkbookPart?.Workbook?.Sheets?.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>() ?? []
        )
            if (
                sheet is { Id.Value: { } id, Name.Value: { } name }
                && IsHidden(sheet) == hidden
                && book.WorkbookPart!.GetPartById(id) is WorksheetPart part
            )
                yield return (name, part);
    }

    private static bool IsHidden(DocumentFormat.OpenXml.Spreadsheet.Sheet sheet) =>
        sheet.State?.InnerText?.EndsWith("idden", StringComparison.Ordinal) == true;

    private static IEnumerable<ReportDocument> OfSheet(
        ReportFile file,
        string name,
        WorksheetPart part,
        SheetXml parts,
        IReadOnlyList<string> strings,
        CellNumbers numbers,
        Omissions left,
        Action<UnreadableReportException> failed
    )
    {
        using var rows = SheetRows.Of(part, parts, strings, numbers, HiddenCells.Of(part, parts, left)).GetEnumerator();
        foreach (var document in Collection.Documents(file, Rows(name, rows), failed))
            yield return document.Text.Length < LongestCell
                ? document
                : document with
                {
                    LeftOut =
                    [
                        .. document.LeftOut,
                        new LeftOut(
                            "what a cell of a workbook cannot hold: the text ends after its 32,767 characters",
                            0,
                            ""
                        ),
                    ],
                };
    }

    private static IEnumerable<(string Name, IReadOnlyList<string> Cells)> Rows(
        string sheet,
        IEnumerator<(int Number, IReadOnlyList<string> Cells)> rows
    )
    {
        while (rows.MoveNext())
            yield return ($"{sheet}!{rows.Current.Number.ToString(CultureInfo.InvariantCulture)}", rows.Current.Cells);
    }
}
