using static PlanNotebooks.Formats.Tests.Word.WordPackage;

namespace PlanNotebooks.Formats.Tests.Containers;

/// <summary>Random Word files.</summary>
internal static class WordPieces
{
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private const string Placing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private const string Shapes = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";

    /// <summary>What stands within elements that the SDK has no class for.</summary>
    private static readonly Func<Draw, string>[] Plain =
    [
        d => Run($"新增{d.Number()}个"),
        d => Cut(d, (first, last) => Run(first) + Run(last)),
        d => Cut(d, (first, last) => Run(first) + Unseen(d) + Run(last)),
        d => Cut(d, (first, last) => $"<w:r><w:t>{first}<!-- {d.Other()} -->{last}</w:t></w:r>"),
        d => $"<w:smartTag w:element=\"chmetcnv\">{d.Write(Plain!)}</w:smartTag>",
    ];

    /// <summary>What stands in a paragraph; the first holds nothing else.</summary>
    private static readonly Func<Draw, string>[] Inline =
    [
        d => d.Write(Plain),
        d => $"<w:ins w:id=\"1\">{Words(d)}</w:ins>",
        d => $"<w:moveTo w:id=\"2\">{Words(d)}</w:moveTo>",
        d => $"<w:hyperlink w:anchor=\"x\">{Words(d)}</w:hyperlink>",
        d => $"<w:sdt><w:sdtPr/><w:sdtContent>{Words(d)}</w:sdtContent></w:sdt>",
        d => $"<w:customXml w:element=\"x\">{Words(d)}</w:customXml>",
        d => $"<w:fldSimple w:instr=\"REF\">{Words(d)}</w:fldSimple>",
        d => $"<w:bdo w:val=\"ltr\">{Words(d)}</w:bdo>",
        d => $"<x:mark xmlns:x=\"urn:x\">{d.Write(Plain)}</x:mark>",
        d => Words(d) + Unseen(d) + Words(d),
        d => Run("增长") + "<w:r><w:sym w:font=\"Symbol\" w:char=\"F02D\"/></w:r>" + Run($"{d.Number()}个"),
        d => Run($"人均{d.Number()}元") + Marked(Run(d.Other()), "<w:vertAlign w:val=\"superscript\"/>") + Words(d),
        d => Run("二氧化碳CO") + Marked(Run(d.Number()), "<w:vertAlign w:val=\"subscript\"/>") + Words(d),
        d => $"<w:r><w:t>为{d.Number()}</w:t><w:{d.Of("br", "cr", "tab", "noBreakHyphen")}/><w:t>{d.Number()}户</w:t></w:r>",
        d => Run("占比") + $"<m:oMath>{Math(d)}</m:oMath>" + Run("。"),
        d => Run("占比") + $"<m:oMath><m:f><m:num>{Math(d)}</m:num><m:den>{Math(d)}</m:den></m:f></m:oMath>" + Run("。"),
        d => $"<w:r><w:ruby><w:rt>{Run(d.Other())}</w:rt><w:rubyBase>{Run("增")}</w:rubyBase></w:ruby></w:r>" + Words(d),
        d => Shape($"<w:txbxContent>{Blocks(d)}</w:txbxContent>"),
        d => TwoForms($"<w:txbxContent>{Blocks(d)}</w:txbxContent>"),
        d => $"<w:r><w:drawing><a:t xmlns:a=\"{Drawing}\">图{d.Number()}。</a:t></w:drawing></w:r>" + Words(d),
        d => FieldOf(d, "", Words(d)),
        d => FieldOf(d, Run(d.Other())),
        d => FieldOf(d, FieldOf(d, Run(d.Other()), Run(d.Other()))),
        d => $"<w:r><w:object><v:shape><v:textbox><w:txbxContent>{Blocks(d)}</w:txbxContent></v:textbox></v:shape></w:object></w:r>",
        d => Run($"为{d.Number()}") + Drawn(d) + Run($"{d.Number()}户"),
    ];

    /// <summary>What stands in a body, a cell or a text box.</summary>
    private static readonly Func<Draw, string>[] Block =
    [
        d => $"<w:p>{Words(d)}</w:p>",
        d => $"<w:p>{Words(d)}{Words(d)}{Words(d)}</w:p>",
        d => $"<w:p><w:pPr><w:rPr><w:del w:id=\"9\"/></w:rPr></w:pPr>{Words(d)}</w:p><w:p>{Words(d)}</w:p>",
        d => $"<w:p><w:pPr><w:pStyle w:val=\"{d.Of("secret", "none")}\"/></w:pPr></w:p>",
        d => $"<w:p><w:pPr><w:pStyle w:val=\"secret\"/></w:pPr>{Run(d.Other())}</w:p>",
        d => $"<w:sdt><w:sdtContent>{Blocks(d)}</w:sdtContent></w:sdt>",
        d => $"<w:customXml w:element=\"x\">{Blocks(d)}</w:customXml>",
        d => $"<w:ins w:id=\"3\"><w:p>{d.Write(Plain)}</w:p></w:ins>",
        d => $"<w:moveFrom w:id=\"4\"><w:p>{Run(d.Other())}</w:p></w:moveFrom>",
        d => $"<x:block xmlns:x=\"urn:x\"><w:p>{d.Write(Plain)}</w:p></x:block>",
        d => $"<m:oMathPara><m:oMath>{Math(d)}</m:oMath></m:oMathPara>",
        d => $"<mc:AlternateContent><mc:Choice Requires=\"wps\">{Blocks(d)}</mc:Choice><mc:Fallback/></mc:AlternateContent>",
        Figures,
        d => Table(d, string.Concat(Row(d, Blocks), Row(d, Blocks))),
        d => Table(d, Row(d, Blocks) + Gone(d)),
    ];

    private static readonly string Styles = Part(
        "styles",
        "<w:style w:type=\"paragraph\" w:styleId=\"secret\"><w:rPr><w:vanish/></w:rPr></w:style>"
    );

    /// <summary>A file with notes, a header and comments.</summary>
    public static byte[] File(Draw draw)
    {
        var body = "";
        do body += Blocks(draw);
        while (draw.HasMore);
        return Package(
            body + $"<w:p>{Run("结束")}</w:p>",
            ("word/styles.xml", "styles", Styles),
            ("word/footnotes.xml", "footnotes", Part("footnotes", $"<w:footnote w:id=\"2\">{Apart(draw)}</w:footnote>")),
            ("word/endnotes.xml", "endnotes", Part("endnotes", $"<w:endnote w:id=\"2\">{Apart(draw)}</w:endnote>")),
            ("word/header1.xml", "header", Part("hdr", Apart(draw))),
            ("word/comments.xml", "comments", Part("comments", $"<w:comment w:id=\"0\">{Apart(draw)}</w:comment>")),
            ("word/extra.xml", "extra", Part("extra", Apart(draw)))
        );
    }

    private static string Part(string name, string content) => $"<w:{name} {Namespaces}>{content}</w:{name}>";

    private static string Words(Draw draw) => draw.Write(Inline);

    private static string Blocks(Draw draw) => draw.Write(Block);

    /// <summary>A number, written in two parts.</summary>
    private static string Cut(Draw draw, Func<string, string, string> write)
    {
        var number = draw.Number();
        return write($"其中{number[..2]}", $"{number[2..]}户");
    }

    /// <summary>What is not shown.</summary>
    private static string Unseen(Draw draw) =>
        draw.Write(
            d => Marked(Run(d.Other()), "<w:vanish/>"),
            d => Marked(Run(d.Other()), "<w:strike/>"),
            d => Marked(Run(d.Other()), "<w:dstrike/>"),
            d => Marked(Run(d.Other()), "<w:vanish/><w:vertAlign w:val=\"superscript\"/>"),
            d => $"<w:del w:id=\"5\"><w:r><w:delText>{d.Other()}</w:delText></w:r></w:del>",
            d => $"<w:moveFrom w:id=\"6\">{Run(d.Other())}</w:moveFrom>",
            d => $"<w:r><w:instrText>PAGE {d.Other()}</w:instrText></w:r>",
            d => $"<w:r><w:pict><v:shape><v:textpath string=\"内部{d.Other()}\"/></v:shape></w:pict></w:r>",
            d => $"<w:smartTag w:element=\"x\">{Unseen(d)}</w:smartTag>",
            d => $"<w:r><w:footnoteReference w:id=\"{d.Other()}\"/></w:r>",
            d => $"<w:r><w:drawing><wp:posOffset xmlns:wp=\"urn:wp\">{d.Other()}</wp:posOffset></w:drawing></w:r>"
        );

    private static string Marked(string run, string mark) =>
        run.Replace("<w:r>", $"<w:r><w:rPr>{mark}</w:rPr>", StringComparison.Ordinal);

    private static string Math(Draw draw) => $"<m:r><m:t>{draw.Number()}</m:t></m:r>";

    private static string TwoForms(string box) =>
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline xmlns:wp=\""
        + $"{Placing}\"><a:graphic xmlns:a=\"{Drawing}\"><a:graphicData uri=\"{Shapes}\"><wps:wsp><wps:txbx>{box}"
        + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        + $"<mc:Fallback>{Inside(Shape(box))}</mc:Fallback></mc:AlternateContent></w:r>";

    private static string Inside(string run) => run["<w:r>".Length..^"</w:r>".Length];

    /// <summary>A field, which may have words or another field in its code.</summary>
    private static string FieldOf(Draw draw, string code, string? result = null) =>
        $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF _{draw.Other()}</w:instrText></w:r>{code}"
        + $"<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{result ?? Run($"{draw.Number()}个")}"
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static string Drawn(Draw draw) =>
        $"<w:r><w:drawing><wp:inline xmlns:wp=\"{Placing}\"><a:txBody xmlns:a=\"{Drawing}\"><a:p><a:t>{draw.Number()}</a:t></a:p>"
        + $"<a:p><a:t>{draw.Number()}</a:t></a:p></a:txBody></wp:inline></w:drawing></w:r>";

    private static string Figures(Draw draw) =>
        Table(
            draw,
            $"<w:tr>{Cell("", $"<w:p>{Run("指标")}</w:p>")}{Cell("", $"<w:p>{Run("完成数")}</w:p>")}</w:tr>"
                + FigureRow(draw)
                + draw.Write(FigureRow, Gone, d => Row(d, Blocks), d => $"<w:sdt><w:sdtContent>{FigureRow(d)}</w:sdtContent></w:sdt>")
                + FigureRow(draw)
        );

    private static string FigureRow(Draw draw) =>
        $"<w:tr>{Cell("", $"<w:p>{Run("工业投资")}</w:p>")}"
        + $"{Cell("", draw.Write(d => $"<w:p>{Run(d.Number())}</w:p>", Blocks))}</w:tr>";

    private static string Row(Draw draw, Func<Draw, string> content) =>
        $"<w:tr>{Cell(Merge(draw), content(draw))}{Cell("", content(draw))}</w:tr>";

    private static string Merge(Draw draw) =>
        draw.Of("", "<w:vMerge w:val=\"restart\"/>", "<w:gridSpan w:val=\"2\"/>", "<w:hMerge w:val=\"restart\"/>");

    /// <summary>A row that is hidden or deleted.</summary>
    private static string Gone(Draw draw) =>
        $"<w:tr><w:trPr>{draw.Of("<w:hidden/>", "<w:del w:id=\"7\"/>")}</w:trPr>{Cell("", $"<w:p>{Run(draw.Other())}</w:p>")}</w:tr>";

    private static string Cell(string properties, string content) => $"<w:tc><w:tcPr>{properties}</w:tcPr>{content}<w:p/></w:tc>";

    private static string Table(Draw draw, string rows) => $"<w:tbl>{draw.Of("", "<w:tblPr/>")}{rows}</w:tbl>";

    private static string Apart(Draw draw) =>
        draw.Write(
            d => $"<w:p>{Run($"注{d.Other()}")}</w:p>",
            d => $"<w:p>{Shape($"<w:txbxContent><w:p>{Run(d.Other())}</w:p></w:txbxContent>")}{Run(d.Other())}</w:p>",
            d => $"<w:tbl><w:tr>{Cell("", $"<w:p><w:ins w:id=\"8\">{Run(d.Other())}</w:ins></w:p>")}</w:tr></w:tbl>",
            d => $"<w:p>{Unseen(d)}</w:p>"
        );
}
