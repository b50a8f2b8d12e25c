using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PlanNotebooks.Formats.Tests.Collections;

namespace PlanNotebooks.Formats.Tests.Containers;

/// <summary>Random tables: collections with a report a row, and annexes of one report.</summary>
internal static class RowPieces
{
    private static readonly string Sentences = string.Concat(Enumerable.Repeat("各项工作取得新的成绩，发展有力，民生改善，社会稳定。", 9));

    /// <summary>Columns beside that of the texts.</summary>
    private static readonly string[] Columns = ["编号", "年份", "标题", "地区", "浏览量", "备注", "", "url"];

    /// <summary>Rows of cells: lines above them, names of columns, and a report a row; or a table of figures below its title.</summary>
    public static List<string[]> Rows(Draw draw) => draw.Of<Func<Draw, List<string[]>>>(Collection, Collection, Annex)(draw);

    /// <summary>A file of rows, with one of the signs that part cells.</summary>
    public static string Csv(Draw draw)
    {
        var (sign, end) = (draw.Of(",", ";", "\t", "|"), draw.Of("\n", "\r\n"));
        return string.Concat(Rows(draw).Select(row => string.Join(sign, row.Select(cell => Quoted(draw, cell))) + end));
    }

    /// <summary>A workbook of one to three sheets, the last may be hidden.</summary>
    public static byte[] Workbook(Draw draw)
    {
        using var stream = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var part = book.AddWorkbookPart();
            part.Workbook = new Workbook(new Sheets());
            Add(part, Rows(draw), SheetStateValues.Visible, draw);
            if (draw.Of(false, true))
                Add(part, draw.Of<Func<Draw, List<string[]>>>(Notes, Rows, Annex)(draw), SheetStateValues.Visible, draw);
            if (draw.Of(false, true))
                Add(part, Notes(draw), draw.Of(SheetStateValues.Hidden, SheetStateValues.VeryHidden), draw);
        }

        return stream.ToArray();
    }

    /// <summary>An object a line, with fields in fields, lists, and fields that only one has.</summary>
    public static string JsonLines(Draw draw)
    {
        var lines = "";
        do lines += Object(draw) + "\n";
        while (draw.HasMore);
        return lines;
    }

    private static List<string[]> Collection(Draw draw)
    {
        string[] beside = [.. Enumerable.Range(0, draw.Of(1, 2, 4)).Select(_ => draw.Of(Columns)).Distinct()];
        List<string[]> rows = draw.Of(false, true) ? [[$"汇总表{draw.Other()}"]] : [];
        rows.Add([.. beside, draw.Of("正文", "内容", "text")]);
        do rows.Add([.. beside.Select(_ => Evidence(draw)), Text(draw), .. draw.Of<string[]>([], [draw.Other()])]);
        while (draw.HasMore && rows.Count < 9);
        return rows;
    }

    private static string Evidence(Draw draw) => draw.Of("", draw.Number(), $"青山区{draw.Number()}年");

    private static List<string[]> Annex(Draw draw)
    {
        List<string[]> rows =
        [
            [$"青山区{draw.Number()}年国民经济和社会发展计划主要指标"],
            ["指标", "单位", $"{draw.Number()}年完成", $"{draw.Number()}年计划"],
            ["工业投资", "亿元", draw.Number(), draw.Number()],
            ["农业投资", draw.Of("亿元", $"{draw.Number()}元"), draw.Number(), draw.Of(draw.Number(), "")],
            ["商业投资", "亿元", draw.Number(), draw.Number()],
        ];
        if (draw.Of(false, true))
            rows.Add([$"注：比上年增加{draw.Number()}户"]);
        return rows;
    }

    private static List<string[]> Notes(Draw draw) => [["目录", draw.Number()], [draw.Number()]];

    private static string Text(Draw draw) =>
        draw.Of(
            $"青山区政府工作报告\n地区生产总值增长{draw.Number()}%。{Sentences}",
            $"{Sentences}新增“{draw.Number()}”个，“{draw.Number()}”户；其中\t{draw.Number()}户。",
            $"{Sentences}\n\n\"引文\",{draw.Number()},;。"
        );

    private static string Quoted(Draw draw, string cell) =>
        cell.AsSpan().ContainsAny(",;\t|\"\n") || draw.Of(false, true)
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;

    private static string Object(Draw draw)
    {
        var text = JsonSerializer.Serialize(Text(draw));
        return draw.Of(
            $"{{\"id\":{draw.Other()},\"text\":{text}}}",
            $"{{\"text\":{text},\"meta\":{{\"year\":{draw.Number()},\"views\":{draw.Other()}}}}}",
            $"{{\"text\":{text},\"tags\":[\"{draw.Other()}\",{{\"a\":{draw.Other()}}}]}}",
            $"{{\"text\":{text},\"later\":\"{draw.Other()}\",\"none\":null,\"is\":true}}",
            $"{{\"text\":{text},\"views\":{draw.Other()},\"meta\":{{\"views\":{draw.Other()},\"deep\":{{\"views\":{draw.Other()}}}}}}}"
        );
    }

    private static void Add(WorkbookPart book, List<string[]> rows, SheetStateValues state, Draw draw)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(new SheetData(rows.Select(row => new Row(row.Select(cell => Cell(draw, cell))))));
        var sheets = book.Workbook!.Sheets!;
        var number = sheets.ChildElements.Count;
        sheets.Append(
            new DocumentFormat.OpenXml.Spreadsheet.Sheet
            {
                Id = book.GetIdOfPart(part),
                SheetId = (uint)number + 1,
                Name = $"页{"甲乙丙"[number]}",
                State = state,
            }
        );
    }

    /// <summary>A number may be kept as one, and a formula beside its value.</summary>
    private static Cell Cell(Draw draw, string text) =>
        text.All(char.IsDigit) && text.Length > 0
            ? draw.Of(
                CollectionFile.Cell(text),
                new Cell { CellValue = new CellValue(text) },
                new Cell { CellFormula = new CellFormula("A1+7"), CellValue = new CellValue(text) }
            )
            : CollectionFile.Cell(text);
}
