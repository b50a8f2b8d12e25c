using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PlanNotebooks.Reading;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;

namespace PlanNotebooks.Formats.Tests.Word;

/// <summary>Makes Word files.</summary>
internal static class WordFile
{
    /// <summary>A file with a body, and with lists that number 一、 and （一） and 1.</summary>
    public static byte[] With(params IEnumerable<OpenXmlElement> body)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var part = word.AddMainDocumentPart();
            part.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                new AbstractNum(
                    Level(0, NumberFormatValues.ChineseCountingThousand, "%1、"),
                    Level(1, NumberFormatValues.ChineseCounting, "（%2）"),
                    Level(2, NumberFormatValues.Decimal, "%3.")
                )
                {
                    AbstractNumberId = 0,
                },
                new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 }
            );
            part.Document = new Document(new Body(body));
        }

        return stream.ToArray();
    }

    /// <summary>What is read of a file.</summary>
    public static ReportDocument Read(byte[] file) =>
        new Formats.Word.WordFormat().Read(ReportFile.InMemory("x.docx", "x.docx", file), _ => { }).Single();

    /// <summary>The file with another text in one of its parts.</summary>
    public static byte[] Changed(byte[] file, string part, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(file);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            string xml;
            using (var reader = new StreamReader(archive.GetEntry(part)!.Open()))
                xml = reader.ReadToEnd();
            archive.GetEntry(part)!.Delete();
            using var writer = new StreamWriter(archive.CreateEntry(part).Open());
            writer.Write(change(xml));
        }

        return stream.ToArray();
    }

    public static Paragraph Text(string text) =>
        new(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));

    public static Paragraph Numbered(int level, string text)
    {
        var paragraph = Text(text);
        paragraph.ParagraphProperties = new ParagraphProperties(
            new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = 1 })
        );
        return paragraph;
    }

    /// <summary>A table whose merged cells are marked as Word marks them.</summary>
    public static Table Table(IReadOnlyCollection<Reading.TableCell> cells)
    {
        var rows = cells.Max(cell => cell.Row) + 1;
        return new Table(
            Enumerable
                .Range(0, rows)
                .Select(row => new TableRow(
                    cells
                        .Where(cell => cell.Row <= row && row < cell.Row + cell.RowSpan)
                        .OrderBy(cell => cell.Column)
                        .Select(cell => Cell(cell, row))
                ))
        );
    }

    private static TableCell Cell(Reading.TableCell cell, int row)
    {
        var properties = new TableCellProperties(new GridSpan { Val = cell.ColumnSpan });
        if (cell.RowSpan > 1)
            properties.Append(
                row == cell.Row ? new VerticalMerge { Val = MergedCellValues.Restart } : new VerticalMerge()
            );
        return new TableCell(properties, Text(row == cell.Row ? cell.Text : ""));
    }

    private static Level Level(int index, NumberFormatValues format, string text) =>
        new(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text })
        {
            LevelIndex = index,
        };
}
