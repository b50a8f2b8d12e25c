using System.Text;
using DocumentFormat.OpenXml.Packaging;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PlanNotebooks.Formats.Collections;
using PlanNotebooks.Formats.Workbooks;
using PlanNotebooks.Reading;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Formats.Tests;

/// <summary>What holds of any text: offsets lead back to the same characters, and what is written is read again as it was.</summary>
public sealed class RoundTripProperties : IDisposable
{
    private const int Runs = 200;
    private const int FewRuns = 30;
    private readonly TemporaryFolder _folder = new();

    static RoundTripProperties() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public void Dispose() => _folder.Dispose();

    /// <summary>Texts of what reports are made of, and of what goes wrong in them.</summary>
    public static class Texts
    {
        private static readonly string[] Pieces =
        [
            "增长",
            "亿元",
            "5.6",
            "%",
            "１２",
            "。",
            "，",
            "\n",
            " ",
            "　",
            "\t",
            "⼯⼤",
            "⻓",
            "\uF025",
            "\uFFFD",
            "第",
            "一、",
            "（一）",
            "\"",
            ",",
            "\r\n",
            "𠮷",
            "€",
            "A",
            "—",
            "[3]",
            "年",
            "2024",
            "\u200B",
        ];

        public static Arbitrary<string> Of() => Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();
    }

    [Property(MaxTest = Runs, Arbitrary = [typeof(Texts)])]
    public bool Clean_EveryCharacterKept_LeadsBackToItself(string raw)
    {
        var text = ReportText.From("x.txt", raw);
        return Enumerable
            .Range(0, text.Text.Length)
            .All(i => text.Text[i] is '\n' or ' ' || IsOf(text.Text[i], raw[text.RawSpan(i, i + 1).Start]));
    }

    /// <summary>Whether a character is that of the file, or the tab that stands for white space or for a footnote's mark between
    /// numbers.</summary>
    private static bool IsOf(char kept, char raw) =>
        kept == Radicals.Plain(raw) || (kept == '\t' && (char.IsWhiteSpace(raw) || raw is '[' or '［' or '〔'));

    [Property(MaxTest = Runs, Arbitrary = [typeof(Texts)])]
    public bool Plain_KeepsTheLength(string raw) =>
        Radicals.Plain(raw).Length == raw.Length && Radicals.Plain(Radicals.Plain(raw)) == Radicals.Plain(raw);

    [Property(MaxTest = Runs, Arbitrary = [typeof(Texts)])]
    public bool Decode_WhatWasEncoded_IsTheText(string raw)
    {
        if (raw.Contains(Damage.Mark, StringComparison.Ordinal))
            return true;
        return new[] { Encoding.UTF8, Encoding.GetEncoding("GB18030") }.All(encoding =>
                IsSame(raw, encoding.GetBytes(raw))
            ) && IsSame(raw, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(raw)]);
    }

    [Property(MaxTest = Runs, Arbitrary = [typeof(Texts)])]
    public bool Csv_WhatWasWritten_IsRead(string[] cells)
    {
        var csv = new StringWriter();
        Table
            .Of(cells, [Column.Of("cell", (string cell) => cell), Column.Of("again", (string cell) => cell)])
            .WriteCsv(csv);
        var read = CsvRecords.Read(new StringReader(csv.ToString()), "x.csv").Skip(1).ToList();
        return cells.Select(Unguarded).SequenceEqual(read.Select(record => Unguarded(record[0])));
    }

    [Property(MaxTest = FewRuns, Arbitrary = [typeof(Texts)])]
    public bool Workbook_WhatWasWritten_IsRead(string[] cells)
    {
        var path = Path.Combine(_folder.Path, "x.xlsx");
        Table
            .Of(cells, [Column.Of("cell", (string cell) => cell), Column.Of("again", (string cell) => cell)])
            .ToXlsx(path);
        using var book = SpreadsheetDocument.Open(path, isEditable: false);
        var parts = new SheetXml(path);
        var strings = SharedStrings.Of(book, parts, path);
        var read = SheetRows.Of(book.WorkbookPart!.WorksheetParts.Single(), parts, strings, CellNumbers.Of(book)).Skip(1).ToList();
        return cells.SequenceEqual(read.Select(row => row.Cells.ElementAtOrDefault(0) ?? ""))
            && cells.SequenceEqual(read.Select(row => row.Cells.ElementAtOrDefault(1) ?? ""));
    }

    [Theory]
    [InlineData("a_x000D_\nb", "a\r\nb")]
    [InlineData("_x005F_x000D_", "_x000D_")]
    [InlineData("总量_x增长6%", "总量_x增长6%")]
    public void Plain_AnEscapeOfACell_IsItsCharacter(string cell, string text) =>
        Assert.Equal(text, EscapedText.Plain(cell));

    private static bool IsSame(string text, byte[] bytes) => TextDecoding.Decode(bytes, "x.txt") == text;

    /// <summary>A cell without what keeps spreadsheets from taking it for a formula.</summary>
    private static string Unguarded(string cell) => cell.TrimStart('\'').ReplaceLineEndings("\n");
}
