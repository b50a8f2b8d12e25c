using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PlanNotebooks.Disk;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>Writes sheets as a workbook, so that a reader sees the old file or the whole new one, and never a part.</summary>
/// <remarks>The package without its sheets is made in memory; the sheets go into the file row by row, since a package that is made as a
/// whole is held as a whole.</remarks>
internal static class WorkbookFile
{
    /// <summary>The most rows of a sheet.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>Writes the sheets beside the path, and moves them into place when they are complete.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sheets">The sheets; rows beyond what a sheet holds go on a further one.</param>
    /// <param name="mostRows">The most rows of a sheet, with its heading.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, IReadOnlyList<Sheet> sheets, int mostRows = MostRows)
    {
        using var file = ReplacedFile.Begin(path);
        Write(file, sheets, mostRows);
        file.Complete();
    }

    /// <summary>Writes the sheets into a file that was begun.</summary>
    public static void Write(ReplacedFile file, IReadOnlyList<Sheet> sheets, int mostRows = MostRows)
    {
        var parts = SheetPart.Of(sheets, mostRows);
        using var package = new MemoryStream();
        var (places, styles) = WritePackage(package, parts);
        using var written = new ZipArchive(file.Stream, ZipArchiveMode.Create, leaveOpen: true);
        CopyTo(written, package, [.. places, styles]);
        var formats = new NumberFormats();
        for (var i = 0; i < parts.Count; i++)
        {
            var targets = new LinkTargets(parts[i], parts);
            using var stream = written.CreateEntry(places[i]).Open();
            using var writer = new SheetWriter(stream, parts[i], formats, targets);
            writer.Write(selected: i == 0);
        }

        using var look = written.CreateEntry(styles).Open();
        formats.ToStylesheet().Save(look);
    }

    /// <summary>Everything but the sheets and the looks of cells, whose names in the package it gives.</summary>
    private static (IReadOnlyList<string> Sheets, string Styles) WritePackage(Stream stream, IReadOnlyList<SheetPart> parts)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        var list = new Sheets();
        var places = new List<string>();
        foreach (var part in parts)
        {
            var sheet = workbook.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet();
            places.Add(NameOf(sheet));
            list.Append(
                new DocumentFormat.OpenXml.Spreadsheet.Sheet
                {
                    Id = workbook.GetIdOfPart(sheet),
                    SheetId = (uint)places.Count,
                    Name = part.Name,
                }
            );
        }

        var styles = workbook.AddNewPart<WorkbookStylesPart>();
        styles.Stylesheet = new Stylesheet();
        workbook.Workbook = new Workbook(new BookViews(new WorkbookView { ActiveTab = 0 }), list, Filters(parts));
        document.PackageProperties.Creator = "PlanNotebooks";
        return (places, NameOf(styles));
    }

    private static string NameOf(OpenXmlPart part) => part.Uri.OriginalString.TrimStart('/');

    private static void CopyTo(ZipArchive written, Stream package, HashSet<string> but)
    {
        using var read = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in read.Entries.Where(entry => !but.Contains(entry.FullName)))
        {
            using var from = entry.Open();
            using var to = written.CreateEntry(entry.FullName).Open();
            from.CopyTo(to);
        }
    }

    /// <summary>The names by which spreadsheets know what an autofilter covers.</summary>
    private static DefinedNames Filters(IReadOnlyList<SheetPart> parts) =>
        new(
            parts.Select(
                (part, i) =>
                    new DefinedName($"{part.Reference}!{CellPlace.Absolute(part)}")
                    {
                        Name = "_xlnm._FilterDatabase",
                        LocalSheetId = (uint)i,
                        Hidden = true,
                    }
            )
        );
}
