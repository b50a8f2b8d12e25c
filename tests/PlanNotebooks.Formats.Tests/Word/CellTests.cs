using static PlanNotebooks.Formats.Tests.Word.WordFile;
using static PlanNotebooks.Formats.Tests.Word.WordPackage;

namespace PlanNotebooks.Formats.Tests.Word;

/// <summary>Cells of a Word table that are deleted, hidden or drawn over are told and not read.</summary>
public sealed class CellTests
{
    [Theory]
    [InlineData("<w:tcPr><w:cellDel w:id=\"3\" w:author=\"a\"/></w:tcPr>", "", "deleted text")]
    [InlineData("", "<w:trPr><w:del w:id=\"3\" w:author=\"a\"/></w:trPr>", "deleted text")]
    [InlineData("", "<w:trPr><w:hidden/></w:trPr>", "hidden text")]
    public void Read_ACellThatIsNotShown_IsTold(string cell, string row, string told)
    {
        var file = Package(
            "<w:tbl>"
                + Row("", "指标", "2024年完成")
                + Row("", "工业投资（亿元）", "35")
                + $"<w:tr>{row}<w:tc>{cell}<w:p>{Run("88")}</w:p></w:tc></w:tr>"
                + Row("", "固定资产投资（亿元）", "36")
                + "</w:tbl>"
        );
        var document = Read(file);
        Assert.DoesNotContain("88", document.Text, StringComparison.Ordinal);
        Assert.Equal((told, 2), document.LeftOut.Select(left => (left.What, left.Digits)).Single());
        EveryDigitIsAccountedFor(file, document);
    }

    [Fact]
    public void Read_ACellThatAnotherIsDrawnOver_IsTold()
    {
        var file = Package(
            "<w:tbl>"
                + Row("", "指标", "2024年完成")
                + Row("<w:vMerge w:val=\"restart\"/>", "工业投资（亿元）", "35")
                + Row("<w:vMerge/>", "藏88", "36")
                + "</w:tbl>"
        );
        var document = Read(file);
        Assert.DoesNotContain("88", document.Text, StringComparison.Ordinal);
        EveryDigitIsAccountedFor(file, document);
    }

    private static string Row(string properties, string first, string second) =>
        $"<w:tr><w:tc><w:tcPr>{properties}</w:tcPr><w:p>{Run(first)}</w:p></w:tc><w:tc><w:p>{Run(second)}</w:p></w:tc></w:tr>";
}
