using System.Text;
using System.Text.Json;
using PlanNotebooks.Reading;
using static PlanNotebooks.Formats.Tests.Collections.CollectionFile;

namespace PlanNotebooks.Formats.Tests.Collections;

/// <summary>Collections with a report a row: each report is its own, and what cannot be told apart is refused.</summary>
public sealed class CollectionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    static CollectionTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string, string> Files =>
        new()
        {
            { "all.csv", "UTF-8" },
            { "all.csv", "GB18030" },
            { "all.csv", "UTF-8 with a mark" },
            { "all.jsonl", "UTF-8" },
            { "all.xlsx", "" },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public void Load_AReportARow_IsAReportEach(string name, string encoding)
    {
        File.WriteAllBytes(Path.Combine(_folder.Path, name), Bytes(name, encoding));
        var corpus = Corpus.Load(Path.Combine(_folder.Path, name), ReportFormats.Uncached);
        Assert.Empty(corpus.Skipped);
        Assert.Equal(
            [5.1m, 5.2m, 5.3m],
            corpus.Reports.Select(report =>
                Assert.Single(report.Observations, one => one.Indicator == "gdp").Value!.Value
            )
        );
        Assert.Equal(3, corpus.Reports.Select(report => report.Id).Distinct().Count());
        Assert.Equal(3, corpus.Reports.Select(report => report.Source).Distinct().Count());
        Assert.All(corpus.Reports, Observed.StandInTheirPlaces);
        Assert.All(corpus.Reports, report => Assert.StartsWith(name + "/", report.Source, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_TheColumns_NameTheReports()
    {
        var file = ReportFile.InMemory("all.csv", "all.csv", Bytes("all.csv", "UTF-8"));
        Assert.Equal(
            ["青山区2025年政府工作报告", "高阳县2025年政府工作报告", "保定市2025年政府工作报告"],
            Documents(file).Select(document => document.Named)
        );
        Assert.Equal(["all.csv/2", "all.csv/3", "all.csv/4"], Documents(file).Select(document => document.Source));
    }

    /// <summary>A column is known by its name, whatever stands around it.</summary>
    [Theory]
    [InlineData("行政区划名称,年度", "高阳县2024年")]
    [InlineData("所属区县,所属年份", "高阳县2024年")]
    [InlineData("县名,年", "高阳县2024年")]
    [InlineData("County_Name,Report Year", "高阳县2024年")]
    [InlineData("区县代码,年", "2024年")]
    [InlineData("名称,年", "2024年高阳县")]
    [InlineData("联系人名称,年", "2024年")]
    public void Read_ANameOfAColumn_IsKnownByWhatItIsOf(string header, string named)
    {
        var file = Of("all.csv", $"{header},正文\n高阳县,2024,\"{Text(0)}\"\n");
        Assert.Equal(named, Assert.Single(Documents(file)).Named);
    }

    [Fact]
    public void Load_TheColumns_AreEvidenceOfRegionAndYear()
    {
        var body =
            "政府工作报告\n地区生产总值增长5%。"
            + string.Concat(Enumerable.Repeat("各项工作取得新的成绩，发展有力。", 20));
        File.WriteAllText(
            Path.Combine(_folder.Path, "all.csv"),
            $"省份,城市,区县,年份,正文\n河北省,保定市,高阳县,2016,\"{body}\"\n河北省,保定市,定兴县,2017,\"{body.Replace('5', '6')}\"\n"
        );
        var corpus = Corpus.Load(Path.Combine(_folder.Path, "all.csv"), ReportFormats.Uncached);
        Assert.Equal(
            [("130628", 2016), ("130626", 2017)],
            corpus.Reports.Select(report => (report.Frame.Region?.Code ?? "none", report.Frame.PlanYear ?? 0))
        );
    }

    /// <summary>Columns go by many names: of the region, the year, the title and the text.</summary>
    [Theory]
    [InlineData("行政区,年度,文件名称,工作报告全文")]
    [InlineData("所属地市,发布年份,题目,报告原文")]
    [InlineData("county_name,report_year,report_title,full_text")]
    [InlineData("县市区,所属年份,名称,正文内容")]
    [InlineData("县市区,时间,名称,正文内容")]
    [InlineData("县市区,报告时间,名称,正文内容")]
    public void Read_NamesOfColumns_SayWhoseTheReportIs(string header)
    {
        var document = Documents(Of("x.csv", $"{header}\n高阳县,2016,政府工作报告,\"{Text(1)}\"\n")).Single();
        Assert.Equal(("高阳县2016年政府工作报告", 0), (document.Named, document.LeftOut.Count));
    }

    /// <summary>A time is the report's year where its cells are nothing but years, and no column is called so.</summary>
    [Theory]
    [InlineData("县市区,时间,名称,正文内容", "高阳县,2016-02-11,政府工作报告", "高阳县政府工作报告", 1)]
    [InlineData("县市区,年份,时间,正文内容", "高阳县,2016,2018", "高阳县2016年", 1)]
    public void Read_ATimeThatIsNoYearOfTheReport_IsToldAsLeftOut(string header, string row, string named, int left)
    {
        var document = Documents(Of("x.csv", $"{header}\n{row},\"{Text(1)}\"\n")).Single();
        Assert.Equal((named, left), (document.Named, document.LeftOut.Count));
    }

    /// <summary>A congress from which a text begins has not heard this report; the column of titles says which did.</summary>
    [Theory]
    [InlineData("2013年国务院政府工作报告", "第十一届全国人民代表大会第一次会议以来的五年，我们共同奋斗。", 2013)]
    [InlineData("1984年国务院政府工作报告", "按照第六届全国人民代表大会第一次会议的要求，工作取得进展。", 1984)]
    [InlineData("1955年国务院政府工作报告", "第一届全国人民代表大会第二次会议审议了工作。", 1955)]
    public void Load_ATitleInAColumn_TellsTheYear(string title, string opening, int year)
    {
        var body = "各位代表：\n" + opening + "粮食产量增长5%。" + string.Concat(Enumerable.Repeat("各项工作取得新的成绩，发展有力。", 20));
        File.WriteAllText(Path.Combine(_folder.Path, "all.csv"), $"title,text\n{title},\"{body}\"\n");
        var corpus = Corpus.Load(Path.Combine(_folder.Path, "all.csv"), ReportFormats.Uncached);
        Assert.Equal(year, Assert.Single(corpus.Reports).Frame.PlanYear);
    }

    /// <summary>The number of a row is no year.</summary>
    [Fact]
    public void Read_ARowWithoutColumnsForItsName_IsNamedByTheFile()
    {
        var file = Of("x.csv", "id,text\n1,\"" + Text(0) + "\"\n");
        Assert.Equal(
            ("x.csv/2", "x.csv"),
            Documents(file).Select(document => (document.Source, document.Named)).Single()
        );
    }

    [Theory]
    [InlineData("indicator,value\n地区生产总值,5\n就业,6\n", "holds no texts of reports")]
    [InlineData("指标,内容\n地区生产总值,增长6%\n就业,320人\n", "its column 内容 has at most 4 characters in rows 2 to 3")]
    [InlineData("指标,内容\n一,地区生产总值增长6%。\n", "its column 内容 has at most 11 characters in rows 2 to 2")]
    [InlineData("a,b\nLONG,LONG\n", "several columns (a, b)")]
    [InlineData("text\n\"LONG\n", "ends within a quoted cell")]
    [InlineData("", "is empty")]
    public void Read_NoCertainColumn_IsRefusedWithTheReason(string csv, string reason)
    {
        var line = Text(0).Replace("\n", "", StringComparison.Ordinal);
        var file = Of("x.csv", csv.Replace("LONG", line, StringComparison.Ordinal));
        Assert.Contains(
            reason,
            Assert.Throws<UnreadableReportException>(() => Documents(file).ToList()).Reason,
            StringComparison.Ordinal
        );
    }

    /// <summary>A short text is a report where the header names its column, and another one says whose it is.</summary>
    [Theory]
    [InlineData("x.csv", "地区,年份,正文\n青山区,2025,地区生产总值增长5.1%。\n高阳县,2025,地区生产总值增长5.2%。\n")]
    [InlineData("x.csv", "text;title\n地区生产总值增长5.1%。;青山区政府工作报告\n增长5.2%。;高阳县政府工作报告\n")]
    [InlineData("x.jsonl", "{\"县区\":\"青山区\",\"全文\":\"增长5.1%。\"}\n{\"县区\":\"高阳县\",\"全文\":\"增长5.2%。\"}\n")]
    public void Read_AShortTextThatTheHeaderNames_IsAReport(string name, string text)
    {
        var documents = Documents(Of(name, text)).ToList();
        Assert.Equal([true, true], documents.Select((one, i) => one.Text.EndsWith($"增长5.{i + 1}%。", StringComparison.Ordinal)));
        Assert.Equal(["青山区", "高阳县"], documents.Select(one => one.Named[..3]));
    }

    /// <summary>Encodings that no mark tells.</summary>
    [Theory]
    [InlineData("big5")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("GB18030")]
    public void Read_ACsvInAnyEncoding_IsRead(string encoding)
    {
        const string csv = "地市,年份,text,title\n1,2025,全年地市生增加5.1%。一、二、三、。,中山市2025年政府工作\n";
        var file = ReportFile.InMemory("x.csv", "x.csv", Encoding.GetEncoding(encoding).GetBytes(csv));
        Assert.Equal("全年地市生增加5.1%。一、二、三、。", Assert.Single(Documents(file)).Text);
    }

    [Fact]
    public void Read_ARowWithoutText_IsSaid()
    {
        var failed = new List<string>();
        var csv = "year,text\n2024,\"" + Text(0) + "\"\n2025,\n";
        var file = Of("x.csv", csv);
        Assert.Single(
            ReportFormats
                .Uncached.Single(format => format.Endings.Contains(".csv"))
                .Read(file, fault => failed.Add(fault.Message))
        );
        Assert.Equal(["x.csv/3: holds no text"], failed);
    }

    /// <summary>Rows are made as they are asked for: what comes is read before the file ends.</summary>
    [Fact]
    public void Read_ALargeCollection_IsReadRowByRow()
    {
        var row = "2024,\"" + Text(0) + "\"\n";
        var file = Of("x.csv", "year,text\n" + string.Concat(Enumerable.Repeat(row, 20_000)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(100, Documents(file).Take(100).Count());
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4L << 20);
    }

    private static byte[] Bytes(string name, string encoding)
    {
        if (name.EndsWith(".xlsx", StringComparison.Ordinal))
            return Workbook(Rows());
        var text = name.EndsWith(".csv", StringComparison.Ordinal) ? Csv() : Lines();
        return encoding == "UTF-8 with a mark"
            ? [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]
            : Encoding.GetEncoding(encoding).GetBytes(text);
    }

    private static string Csv() =>
        "地区,年份,标题,正文\r\n"
        + string.Concat(
            CollectionFile.Regions.Select(
                (region, i) =>
                    $"{region},2025,政府工作报告,\"{Text(i).Replace("\"", "\"\"", StringComparison.Ordinal)}\"\r\n"
            )
        );

    private static string Lines() =>
        string.Concat(
            CollectionFile.Regions.Select(
                (region, i) =>
                    JsonSerializer.Serialize(
                        new
                        {
                            region,
                            year = 2025,
                            title = "政府工作报告",
                            content = Text(i),
                        }
                    ) + "\n"
            )
        );

    private static IEnumerable<string[]> Rows() =>
        CollectionFile.Regions.Select((region, i) => (string[])[region, "2025", Text(i)]).Prepend(["区县", "年份", "全文"]);
}
