using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PlanNotebooks.Formats.Collections;

namespace PlanNotebooks.Formats.Tests.Collections;

/// <summary>What a cell of a CSV file or of a sheet holds.</summary>
public sealed class CellTests
{
    /// <summary>Cells are parted by what parts the header's.</summary>
    [Theory]
    [InlineData("a;b\n1,5;\"2;3\"\n", "1,5|2;3")]
    [InlineData("a\tb\n1,5\t2;3\n", "1,5|2;3")]
    [InlineData("a,b\n1;5,2\t3\n", "1;5|2\t3")]
    [InlineData("\"a;b\",c\n1;5,2\n", "1;5|2")]
    [InlineData("a\n1;5\t2\n", "1;5\t2")]
    public void Read_CellsPartedOtherwise_AreCells(string csv, string cells) =>
        Assert.Equal(cells, string.Join('|', CsvRecords.Read(new StringReader(csv), "x.csv").ElementAt(1)));

    /// <summary>As a sheet shows them: a share kept as a fraction, and a decimal that binary numbers cannot hold.</summary>
    [Theory]
    [InlineData("0.056", 1, "5.6%")]
    [InlineData("5.6000000000000001E-2", 1, "5.6%")]
    [InlineData("-0.002", 2, "-0.2%")]
    [InlineData("5.5999999999999996", 0, "5.6")]
    [InlineData("1234567.8900000001", 0, "1234567.89")]
    [InlineData("1.2E+3", 0, "1200")]
    [InlineData("—", 1, "—")]
    public void TextOf_ANumberOfACell_IsAsItIsShown(string value, int style, string shown)
    {
        using var stream = new MemoryStream();
        using var book = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var styles = book.AddWorkbookPart().AddNewPart<WorkbookStylesPart>();
        styles.Stylesheet = new Stylesheet(
            new NumberingFormats(new NumberingFormat { NumberFormatId = 170, FormatCode = "0.00%;-0.00%" }),
            new CellFormats(
                new CellFormat { NumberFormatId = 0 },
                new CellFormat { NumberFormatId = 10 },
                new CellFormat { NumberFormatId = 170 }
            )
        );
        Assert.Equal(shown, CellNumbers.Of(book).TextOf(value, style));
    }
}
