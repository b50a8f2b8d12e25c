using System.Text.Json;

namespace PlanNotebooks.Tests.Tables;

public sealed class TableExportTests
{
    [Fact]
    public void Csv_WritesKeysThenRows() =>
        Assert.Equal(
            "label,year,value,headline,standing\r\nGDP 地区生产总值,2019,8500000000,true,not_comparable\r\n,,,false,met\r\n",
            Facts
                .Of(
                    new Fact("GDP 地区生产总值", 2019, 8500000000, true, Standing.NotComparable),
                    new Fact(null, null, null)
                )
                .Csv()
        );

    [Fact]
    public void CsvRows_HaveNoKeys()
    {
        using var text = new StringWriter();
        Facts.Of(new Fact("x", 1, 2m)).WriteCsvRows(text);
        Assert.StartsWith("x,1,2,", text.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("=1+2", "'=1+2")]
    [InlineData("+5", "'+5")]
    [InlineData("-5", "'-5")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("=a,b", "\"'=a,b\"")]
    [InlineData("\nx", "\"'\nx\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("－5", "'－5")]
    [InlineData("'=1", "''=1")]
    [InlineData("''=1", "'''=1")]
    [InlineData("'tis", "'tis")]
    [InlineData("'", "'")]
    [InlineData("5=", "5=")]
    public void Csv_QuotesAndNeverStartsAFormula(string cell, string expected) =>
        Assert.Equal(expected, Facts.Of(new Fact(cell, null, null)).Csv()[36..^",,,false,met\r\n".Length]);

    [Fact]
    public void Csv_LeavesNumbersAlone() =>
        Assert.Contains("\r\nx,-1,-21.30,", Facts.Of(new Fact("x", -1, -21.30m)).Csv(), StringComparison.Ordinal);

    [Theory]
    [InlineData(true, 0xEF)]
    [InlineData(false, (byte)'l')]
    public void CsvFile_HasAByteOrderMarkOnRequest(bool mark, byte first)
    {
        var path = Path.GetTempFileName();
        Facts.Of(new Fact("x", 1, 1)).WriteCsv(path, mark);
        Assert.Equal(first, File.ReadAllBytes(path)[0]);
        File.Delete(path);
    }

    [Fact]
    public void JsonLines_KeepTypesNullsAndDigits()
    {
        var lines = Facts
            .Of(
                new Fact("一般公共预算收入 <\"x\">", 2019, 5.60m, true, Standing.NotComparable),
                new Fact(null, null, null)
            )
            .JsonLines();
        Assert.Equal(
            "{\"label\":\"一般公共预算收入 <\\\"x\\\">\",\"year\":2019,\"value\":5.60,\"headline\":true,\"standing\":\"not_comparable\"}\n"
                + "{\"label\":null,\"year\":null,\"value\":null,\"headline\":false,\"standing\":\"met\"}\n",
            lines
        );
        Assert.All(lines.Trim().Split('\n'), line => JsonDocument.Parse(line));
    }
}
