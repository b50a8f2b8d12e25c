using System.Text;
using PlanNotebooks.Formats.Tests.Annexes;
using PlanNotebooks.Formats.Word;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Tests.Word;

/// <summary>Files of Word before 2007 and of WPS, as LibreOffice makes and reads them.</summary>
public sealed class OldOfficeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [LibreOfficeFact]
    public void Read_ADocWithTheAnnex_GivesWhatItsTableSays()
    {
        var rows = Annex
            .Cells.GroupBy(cell => cell.Row)
            .Select(row => $"<tr>{string.Concat(row.Select(TagOf))}</tr>");
        var html =
            $"<html><meta charset=\"utf-8\"><body>{string.Concat(Annex.Paragraphs.Select(text => $"<p>{text}</p>"))}"
            + $"<table>{string.Concat(rows)}</table></body></html>";
        var source = Path.Combine(_folder.Path, "annex.html");
        File.WriteAllText(source, html);
        Convert(source, "odt:writer8");
        Convert(Path.Combine(_folder.Path, "annex.odt"), "doc:MS Word 97");
        foreach (var name in (string[])["annex.doc", "annex.wps"])
        {
            var file = ReportFile.InMemory(name, name, File.ReadAllBytes(Path.Combine(_folder.Path, "annex.doc")));
            Annex.IsReadFrom(new OldOfficeFormat(new WordFormat()).Read(file, _ => { }).Single());
        }
    }

    /// <summary>What LibreOffice makes of it has no table, though the file's cells hold figures: they would be one number.</summary>
    [LibreOfficeFact]
    public void Read_ADocWhoseTableIsLost_IsRefusedWithTheRemedy()
    {
        var source = Path.Combine(_folder.Path, "lost.html");
        File.WriteAllText(source, "<html><meta charset=\"utf-8\"><body><p>地区生产总值增长6%。</p></body></html>");
        Convert(source, "odt:writer8");
        Convert(Path.Combine(_folder.Path, "lost.odt"), "doc:MS Word 97");
        byte[] bytes =
        [
            .. File.ReadAllBytes(Path.Combine(_folder.Path, "lost.doc")),
            .. Encoding.Unicode.GetBytes("100\a102\a110\a120\a130\a"),
        ];
        var fault = Assert.Throws<UnreadableReportException>(() =>
            new OldOfficeFormat(new WordFormat()).Read(ReportFile.InMemory("lost.doc", "lost.doc", bytes), _ => { })
        );
        Assert.Contains("runs together into one number; save it as .docx", fault.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("100\a102\a110\a120\a130\a", "地块100102110120130", true)]
    [InlineData("100\a102\a110\a120\a130\a", "地块", true)]
    [InlineData("100\a102\a110\a120\a130\a", "地块\n100\n102\n110\n120\n130", false)]
    [InlineData("100\a102\a110\a120\a130\a1\a2\a", "100 102，110 120，130 12", false)]
    [InlineData("增长6%\r增长7%\r", "增长6%增长7%", false)]
    [InlineData("地块\a甲\a100\a乙\a120\a", "地块甲100乙120", false)]
    public void In_AFileOfFigures_FindsThoseThatAreRunTogetherOrNowhere(string file, string text, bool found) =>
        Assert.Equal(found, LostTables.In(Encoding.Unicode.GetBytes(file), text));

    private static string TagOf(TableCell cell) =>
        $"<td rowspan=\"{cell.RowSpan}\" colspan=\"{cell.ColumnSpan}\">{cell.Text}</td>";

    private void Convert(string source, string format) =>
        ProgramRun
            .Of(
                "soffice",
                [
                    "--headless",
                    $"-env:UserInstallation={new Uri(Path.Combine(_folder.Path, "profile")).AbsoluteUri}",
                    "--convert-to",
                    format,
                    "--outdir",
                    _folder.Path,
                    source,
                ],
                _folder.Path
            )
            .AssertOk();
}
