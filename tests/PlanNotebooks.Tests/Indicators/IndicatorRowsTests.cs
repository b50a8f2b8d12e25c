using System.Text.RegularExpressions;
using PlanNotebooks.Indicators;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Tests.Indicators;

/// <summary>What holds for every row of indicators.tsv.</summary>
public sealed partial class IndicatorRowsTests
{
    private static readonly IReadOnlyList<TsvRow> Rows = TsvTable.Embedded("indicators.tsv").Rows;

    [Fact]
    public void Codes_AreUniqueAndPlain()
    {
        Assert.Empty(
            Rows.GroupBy(row => row["code"], StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key)
        );
        Assert.All(Rows, row => Assert.Matches(Code(), row["code"]));
    }

    [Fact]
    public void Names_AreInBothLanguagesAndUnique()
    {
        Assert.All(
            Rows,
            row =>
                Assert.True(
                    row["name_zh"].Any(IsHan) && row["name_en"].Length > 0 && !row["name_en"].Any(IsHan),
                    row["code"]
                )
        );
        Assert.Empty(
            Rows.GroupBy(row => row["name_zh"], StringComparer.Ordinal)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key)
        );
        Assert.Empty(
            Rows.GroupBy(row => row["name_en"], StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Count() > 1)
                .Select(group => group.Key)
        );
    }

    [Fact]
    public void Cells_HaveValuesThatTheReaderKnows() =>
        Assert.All(
            Rows,
            row =>
            {
                Assert.NotEqual(Dimension.Unknown, Units.Of(row["unit"]));
                Assert.Contains(row["growth_basis"], new[] { "", "real", "nominal" });
                Assert.Contains(row["desired"], new[] { "more", "less", "capped" });
                Assert.Contains(row["scope"], new[] { "base", "extended" });
            }
        );

    [Fact]
    public void GrowthBasis_IsGivenForMoneyOnly() =>
        Assert.All(
            Rows.Where(row => row["growth_basis"].Length > 0),
            row => Assert.True(Units.IsMoney(row["unit"]), row["code"])
        );

    [Fact]
    public void Related_NamesOtherIndicators() =>
        Assert.All(
            Rows,
            row =>
                Assert.All(
                    row.List("related"),
                    code =>
                    {
                        Assert.NotNull(IndicatorTable.Default.ByCode(code));
                        Assert.NotEqual(row["code"], code);
                    }
                )
        );

    [Fact]
    public void Labels_AreFolded() =>
        Assert.All(
            Rows,
            row =>
                Assert.All(
                    LabelsOf(row),
                    label =>
                    {
                        Assert.Equal(label, Folding.Fold(label));
                        Assert.False(label.Contains('“') || label.Contains('”'), label);
                    }
                )
        );

    [Fact]
    public void Labels_SpeakOfOneYear() =>
        Assert.All(
            Rows,
            row =>
                Assert.All(
                    LabelsOf(row),
                    label =>
                        Assert.False(
                            label.Contains("累计", StringComparison.Ordinal)
                                || label
                                    .Replace("年均浓度", "", StringComparison.Ordinal)
                                    .Contains("年均", StringComparison.Ordinal),
                            label
                        )
                )
        );

    [Fact]
    public void Labels_MatchTheirOwnCode() =>
        Assert.All(
            Rows,
            row =>
                Assert.All(
                    LabelsOf(row),
                    label =>
                    {
                        var written = label.Replace("*", "某", StringComparison.Ordinal);
                        Assert.Equal(
                            (label, row["code"]),
                            (label, IndicatorTable.Default.Match(written, row["unit"], IndicatorScope.Extended)?.Code)
                        );
                        Assert.Equal(
                            row["scope"] == "base" ? row["code"] : null,
                            IndicatorTable.Default.Match(written, row["unit"])?.Code
                        );
                    }
                )
        );

    [Fact]
    public void Labels_MeanOneIndicatorInOneUnit()
    {
        foreach (
            var uses in Rows.SelectMany(row => LabelsOf(row).Select(label => (Label: label, Row: row)))
                .GroupBy(use => use.Label, StringComparer.Ordinal)
        )
        {
            var rows = uses.Select(use => use.Row).ToList();
            Assert.DoesNotContain(
                rows,
                row => rows.Exists(other => other["code"] != row["code"] && UnitFit.Fits(row["unit"], other["unit"]))
            );
        }

        Assert.All(
            Rows,
            row => Assert.Equal(LabelsOf(row).Count(), LabelsOf(row).Distinct(StringComparer.Ordinal).Count())
        );
    }

    [Fact]
    public void LabelsUnderNot_MatchAnotherCodeOrNone() =>
        Assert.All(
            Rows,
            row =>
                Assert.All(
                    row.List("not"),
                    label =>
                    {
                        Assert.NotEqual(
                            row["code"],
                            IndicatorTable.Default.Match(label, row["unit"], IndicatorScope.Extended)?.Code
                        );
                        Assert.NotEqual(
                            row["code"],
                            IndicatorTable.Default.Match(label, null, IndicatorScope.Extended)?.Code
                        );
                    }
                )
        );

    private static IEnumerable<string> LabelsOf(TsvRow row) => row.List("aliases").Prepend(row["name_zh"]);

    private static bool IsHan(char c) => c is >= '一' and <= '鿿';

    [GeneratedRegex("^[a-z][a-z0-9_]*$")]
    private static partial Regex Code();
}
