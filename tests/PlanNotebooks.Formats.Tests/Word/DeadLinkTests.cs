namespace PlanNotebooks.Formats.Tests.Word;

/// <summary>What Word opens is read: a link that is no address, and a picture that is not there, cost nothing of the text.</summary>
public sealed class DeadLinkTests
{
    [Theory]
    [InlineData("hyperlink", "http://[bad", "External")]
    [InlineData("hyperlink", "mailto:a b@@c", "External")]
    [InlineData("hyperlink", "file:///C:\\报告 1.doc", "External")]
    [InlineData("hyperlink", "", "External")]
    [InlineData("image", "../media/NULL", "Internal")]
    [InlineData("image", "NULL", "Internal")]
    [InlineData("image", "/word/media/image 1.png", "Internal")]
    public void Read_WhatLeadsNowhere_CostsNoWord(string type, string target, string mode)
    {
        var relationship =
            "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + $"{type}\" Target=\"{target}\" TargetMode=\"{mode}\"/>";
        var bytes = WordFile.Changed(
            WordFile.With(WordFile.Numbered(0, "2020年工作回顾"), WordFile.Text("企业12家，增长6%")),
            "word/_rels/document.xml.rels",
            xml => xml.Replace("</Relationships>", relationship + "</Relationships>", StringComparison.Ordinal)
        );
        var document = WordFile.Read(bytes);
        Assert.Equal("一、2020年工作回顾\n\n企业12家，增长6%", document.Text.Trim());
    }
}
