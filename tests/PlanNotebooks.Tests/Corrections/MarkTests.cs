using System.Text.Json;
using PlanNotebooks.Analysis;
using PlanNotebooks.Display;
using PlanNotebooks.Observations;

namespace PlanNotebooks.Tests.Corrections;

/// <summary>How a correction stays visible in tables and exports.</summary>
public sealed class MarkTests
{
    private const string Note = "value: 45 → 4.5 (misprint)";
    private static readonly Observation Digital = CorrectedCorpus.Read("数字经济核心产业增加值");
    private static readonly Corpus Corrected = CorrectedCorpus.With($"change|{Digital.Id}|value|45|4.5|misprint");

    [Fact]
    public void Columns_HoldCorrected() =>
        Assert.Contains(CorrectedCorpus.AsRead.Observations.Columns, column => column.Name == "corrected");

    [Fact]
    public void Column_IsShownWhereARowIsCorrected()
    {
        Assert.True(CorrectedCorpus.AsRead.Observations.Columns.Single(IsNote).Hidden);
        Assert.False(Corrected.Observations.Columns.Single(IsNote).Hidden);
        Assert.False(Corrected.Results.Columns.Single(IsNote).Hidden);
        Assert.True(Corrected.Targets.Columns.Single(IsNote).Hidden);
        Assert.Contains(Note, Corrected.Observations.ToText(), StringComparison.Ordinal);
        Assert.Contains(Note, Corrected.Observations.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Value_IsMarkedAndItsTipSaysWhatWasCorrected()
    {
        var table = Corrected.Observations.Where(row => row.Id == Digital.Id);
        Assert.Equal("+4.5% ✎", table.CellText(0, table.ColumnIndex("value")));
        Assert.StartsWith(
            $"{Digital.Quote} ✎ {Note}\n— ",
            table.CellTip(0, table.ColumnIndex("value")),
            StringComparison.Ordinal
        );
        Assert.Equal("+45%", ObservationText.Value(Digital));
    }

    [Fact]
    public void Value_IsMarkedInAnalysesToo()
    {
        var rows = YearOverYear.Of(Corrected).Where(row => row.Indicator.Code == "digital_core_value_added");
        Assert.Equal("+4.5% ✎", rows.CellText(0, rows.ColumnIndex("growth")));
        Assert.Contains(Note, rows.CellTip(0, rows.ColumnIndex("growth")), StringComparison.Ordinal);
    }

    [Fact]
    public void JsonLines_WriteTheNoteOrNull()
    {
        var lines = Written(Corrected.Observations.WriteJsonLines)
            .Trim()
            .Split('\n')
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToList();
        Assert.All(lines, line => Assert.True(line.TryGetProperty("corrected", out _)));
        Assert.Equal(
            Note,
            lines.Single(line => line.GetProperty("id").GetString() == Digital.Id).GetProperty("corrected").GetString()
        );
        Assert.Equal(
            lines.Count - 1,
            lines.Count(line => line.GetProperty("corrected").ValueKind == JsonValueKind.Null)
        );
    }

    [Fact]
    public void Csv_WritesTheNote()
    {
        var lines = Written(Corrected.Observations.WriteCsv).Split("\r\n");
        Assert.Contains(",corrected", lines[0], StringComparison.Ordinal);
        Assert.Contains(
            "," + Note,
            lines.Single(line => line.StartsWith(Digital.Id + ",", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Corrections_AreATable() =>
        Assert.Equal("applied", Corrected.Corrections.CellText(0, Corrected.Corrections.ColumnIndex("outcome")));

    private static bool IsNote(PlanNotebooks.Tables.Column column) => column.Name == "corrected";

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }
}
