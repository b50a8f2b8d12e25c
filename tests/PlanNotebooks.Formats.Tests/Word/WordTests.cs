using DocumentFormat.OpenXml.Wordprocessing;
using PlanNotebooks.Formats.Tests.Annexes;
using PlanNotebooks.Formats.Word;
using PlanNotebooks.Reading;
using static PlanNotebooks.Formats.Tests.Word.WordFile;

namespace PlanNotebooks.Formats.Tests.Word;

/// <summary>Word files: paragraphs, automatic numbers, tables, and what is no text of the report.</summary>
public sealed class WordTests
{
    [Fact]
    public void Read_AReport_GivesTheObservationsOfTheText()
    {
        var report = Report.FromDocument(Read(WordFile.With(SeedText.Paragraphs.Select(WordFile.Text))));
        Assert.Equal(Observed.In(SeedText.Report), Observed.In(report));
        Assert.Equal(SeedText.Report.Id, report.Id);
        Observed.StandInTheirPlaces(report);
    }

    [Fact]
    public void Read_NumbersThatWordSets_StandBeforeTheirParagraphs()
    {
        var text = Read(
            WordFile.With(
                WordFile.Numbered(0, "回顾"),
                WordFile.Numbered(1, "工业"),
                WordFile.Numbered(1, "农业"),
                WordFile.Numbered(2, "粮食"),
                WordFile.Numbered(0, "安排"),
                WordFile.Numbered(1, "目标")
            )
        ).Text;
        Assert.Equal(
            ["一、回顾", "（一）工业", "（二）农业", "1.粮食", "二、安排", "（一）目标"],
            text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );
    }

    [Fact]
    public void Read_ATableOfIndicators_ReadsItsCells() =>
        Annex.IsReadFrom(Read(WordFile.With([.. Annex.Paragraphs.Select(WordFile.Text), WordFile.Table(Annex.Cells)])));

    /// <summary>Items of a list without full stops are paragraphs of their own, numbered by Word or by hand.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_ItemsWithoutFullStops_AreOnesOfTheirOwn(bool areNumbered)
    {
        string[] items = ["新建高标准农田2万亩", "改造老旧小区35个", "新增养老床位600张"];
        var file = WordFile.With([
            WordFile.Text("2020年杭州市政府工作报告"),
            WordFile.Text("一、2020年工作安排"),
            .. items.Select((item, i) => areNumbered ? WordFile.Numbered(2, item) : WordFile.Text($"{i + 1}.{item}")),
        ]);
        var document = Assert.Single(new WordFormat().Read(ReportFile.InMemory("x.docx", "x.docx", file), _ => { }));
        Assert.Equal(
            [("新建高标准农田", 20000m), ("改造老旧小区", 35m), ("新增养老床位", 600m)],
            Report.FromDocument(document).Observations.Select(one => (one.Label, one.Value!.Value))
        );
    }

    [Fact]
    public void Read_WhatIsNotShown_IsNoText()
    {
        var deleted = new Paragraph(
            new Run(new Text("增长6%")),
            new DeletedRun(new Run(new DeletedText("增长7%"))),
            new InsertedRun(new Run(new Text("左右")))
        );
        var hidden = new Paragraph(
            new Run(new RunProperties(new Vanish()), new Text("机密8%")),
            new Run(new FieldCode(" PAGE ")),
            new Run(new Text("公开"))
        );
        var text = Read(WordFile.With(deleted, hidden)).Text;
        Assert.Equal(["增长6%左右", "公开"], text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Read_AnExternalEntity_IsRefused()
    {
        var fault = Assert.Throws<UnreadableReportException>(() =>
            Read(
                WordFile.Changed(
                    WordFile.With([WordFile.Text("x")]),
                    "word/document.xml",
                    _ => "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w:document "
                        + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
                        + "&e;</w:t></w:r></w:p></w:body></w:document>"
                )
            )
        );
        Assert.Contains("document type", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<not xml")]
    [InlineData("<?xml version=\"1.0\"?><other/>")]
    public void Read_ADamagedPart_SaysSo(string part) =>
        Assert.Contains(
            "save it again",
            Assert
                .Throws<UnreadableReportException>(() =>
                    Read(WordFile.Changed(WordFile.With([WordFile.Text("x")]), "word/document.xml", _ => part))
                )
                .Message,
            StringComparison.Ordinal
        );
}
