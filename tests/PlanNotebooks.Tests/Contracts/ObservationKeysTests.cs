using System.Text.Json;
using PlanNotebooks.Structure;
using PlanNotebooks.Tests.Observations;

namespace PlanNotebooks.Tests.Contracts;

/// <summary>The keys of JSON Lines, CSV and SQL: they stay as they are.</summary>
public sealed class ObservationKeysTests
{
    private static readonly string[] Keys =
    [
        "id",
        "report",
        "source",
        "start",
        "end",
        "quote",
        "section",
        "region",
        "region_code",
        "period",
        "period_from",
        "months",
        "headline",
        "role",
        "indicator",
        "label",
        "measure",
        "value",
        "upper",
        "unit",
        "indicator_value",
        "indicator_unit",
        "bound",
        "commitment",
        "basis",
        "status",
        "rule",
        "text",
    ];

    /// <summary>Keys that the library has and design.md has not.</summary>
    private static readonly string[] BeyondDesign =
    [
        "concept",
        "corrected",
        "nature",
        "page",
        "label_parts",
        "origin",
        "revision",
    ];

    private static readonly Corpus Small = Corpus.Of(
        SmallReport.With("2020年主要预期目标:力争地区生产总值增长6%-6.5%,粮食产量保持稳定", SectionRole.Plan)
    );

    [Fact]
    public void Columns_AreTheContractInItsOrder() =>
        Assert.Equal(Keys.Concat(BeyondDesign), Small.Observations.Columns.Select(column => column.Name));

    [Fact]
    public void JsonLines_HaveEveryKeyInEveryLine() =>
        Assert.All(
            JsonLines().Trim().Split('\n'),
            line =>
                Assert.Equal(
                    Keys.Concat(BeyondDesign),
                    JsonDocument.Parse(line).RootElement.EnumerateObject().Select(property => property.Name)
                )
        );

    [Fact]
    public void JsonLines_WriteANumber()
    {
        var first = JsonDocument.Parse(JsonLines().Split('\n')[0]).RootElement;
        Assert.Equal(
            "6 6.5 % between target growth strive",
            string.Join(
                ' ',
                new[] { "value", "upper", "unit", "bound", "role", "measure", "commitment" }.Select(key =>
                    first.GetProperty(key).ToString()
                )
            )
        );
        Assert.Equal(JsonValueKind.Null, first.GetProperty("text").ValueKind);
    }

    [Fact]
    public void JsonLines_WriteATargetInWords()
    {
        var last = JsonDocument.Parse(JsonLines().Trim().Split('\n')[^1]).RootElement;
        Assert.Equal("粮食产量保持稳定", last.GetProperty("text").GetString());
        Assert.Equal(JsonValueKind.Null, last.GetProperty("value").ValueKind);
    }

    private static string JsonLines()
    {
        using var writer = new StringWriter();
        Small.Observations.WriteJsonLines(writer);
        return writer.ToString();
    }
}
