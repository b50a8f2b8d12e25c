using System.Globalization;
using PlanNotebooks.Analysis.Checks;
using PlanNotebooks.Frames;
using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Quantities;
using PlanNotebooks.Reading;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;
using PlanNotebooks.Tests.Analysis;
using PlanNotebooks.Tests.Presentation;

namespace PlanNotebooks.Tests.Lexicon;

/// <summary>Every line of the tables that the library embeds has its effect, so that a new line has one too.</summary>
public sealed class EveryLineCountsTests
{
    /// <summary>Unsolved: lines of units.tsv without an effect. 3月 is a date, and the 万 of 3万伏 is read as a multiplier before the unit
    /// is.</summary>
    private static readonly string[] WithoutEffect = ["月", "万伏"];

    [Fact]
    public void Tables_AreAllTestedHere() =>
        Assert.Equal(
            [
                "averages.tsv",
                "columns.tsv",
                "economic_censuses.tsv",
                "folding.tsv",
                "frames.tsv",
                "indicator_terms.tsv",
                "indicators.tsv",
                "kept_in_words.tsv",
                "other_formats.tsv",
                "parts.tsv",
                "radicals.tsv",
                "region_names.tsv",
                "regions.tsv",
                "short_names.tsv",
                "steady_indicators.tsv",
                "table_columns.tsv",
                "terms.tsv",
                "territory_changes.tsv",
                "texts.tsv",
                "traditional.tsv",
                "unit_names.tsv",
                "units.tsv",
                "wide_characters.tsv",
                "word_classes.tsv",
                "words.tsv",
            ],
            typeof(Corpus)
                .Assembly.GetManifestResourceNames()
                .Where(name => name.EndsWith(".tsv", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Censuses_AreToldWhereTheyStandBetweenTwoYears() =>
        All(
            "economic_censuses.tsv",
            row =>
                Assert.Contains(
                    row["chinese"],
                    CensusTests.NoteAfter(int.Parse(row["year"], CultureInfo.InvariantCulture)),
                    StringComparison.Ordinal
                )
        );

    /// <summary>A file of such an ending says what to do with it, and is meant to be a report or not.</summary>
    [Fact]
    public void OtherFormats_SayWhatToDo() =>
        All(
            "other_formats.tsv",
            row =>
            {
                var file = ReportFile.InMemory("x" + row["ending"], "x" + row["ending"], [(byte)'x']);
                var fault = Assert.ThrowsAny<UnreadableReportException>(() => FormatChoice.Among(file, TextFormat.Only));
                Assert.EndsWith("files are not read; " + row["advice"], fault.Reason, StringComparison.Ordinal);
                Assert.Equal(row["meant"] == "report", fault is not OtherFormatException);
            }
        );

    [Fact]
    public void Columns_HaveTheirMeaning() =>
        All(
            "columns.tsv",
            row =>
                Assert.Equal(
                    (row["chinese"], row["meaning"], row["meaning_zh"]),
                    (
                        ColumnMeaning.Of(row["table"], row["column"])?.Chinese,
                        ColumnMeaning.Of(row["table"], row["column"])?.Meaning,
                        ColumnMeaning.Of(row["table"], row["column"])?.MeaningInChinese
                    )
                )
        );

    [Fact]
    public void TableColumns_HaveTheirMeaning() =>
        All(
            "table_columns.tsv",
            row =>
            {
                Assert.Equal(row["meaning"], ColumnDictionary.Of(row["column"], row["heading"]));
                using var chinese = Speech.In(Language.Chinese);
                Assert.Equal(row["meaning_zh"], ColumnDictionary.Of(row["column"], row["heading"]));
            }
        );

    /// <summary>Terms are told with the observations that have them, so that a term which no value is would show as none.</summary>
    [Fact]
    public void Terms_AreValuesOfTheirColumn() =>
        All(
            "terms.tsv",
            row =>
            {
                var column = Corpus.Of().Observations.Columns.Single(column => column.Name == row["column"]);
                Assert.Contains(
                    row["word"],
                    column.Type == typeof(bool)
                        ? ["true", "false"]
                        : Enum.GetValues(column.Type).Cast<Enum>().Select(CellValue.Word)
                );
            }
        );

    [Fact]
    public void WordClasses_AreThoseOfTheWords() =>
        Assert.Equal(
            TsvTable.Embedded("words.tsv").Rows.Select(row => row["class"]).Order(StringComparer.Ordinal),
            TsvTable.Embedded("word_classes.tsv").Rows.Select(row => row["class"]).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void WordClasses_SayWhatTheyAreFor_WithASentenceThatHoldsThem() =>
        All(
            "word_classes.tsv",
            row =>
            {
                Assert.NotEmpty(row["for"]);
                Assert.True(WordClasses.Of(row["class"]).IsIn(row["sentence"]), row["sentence"]);
            }
        );

    [Fact]
    public void Units_AreReadBehindANumber() =>
        All(
            "units.tsv",
            row =>
            {
                var found = new List<Quantity>();
                var text = "共有3" + row["unit"];
                QuantityScanner.Scan(text, 0, text.Length, found);
                var printed = row["printed as"] is { Length: > 0 } other ? other : row["unit"];
                Assert.Equal(!WithoutEffect.Contains(row["unit"]), Assert.Single(found).Unit == printed);
                Assert.Equal(row["dimension"], UnitRow.NameOf(Units.Of(row["unit"])));
                Assert.Equal(row["factor"], Units.FactorOf(row["unit"])?.ToString(CultureInfo.InvariantCulture) ?? "");
            }
        );

    [Fact]
    public void Indicators_AreFoundByNameAndAlias() =>
        All(
            "indicators.tsv",
            row =>
            {
                var indicator = IndicatorTable.Default.ByCode(row["code"]);
                Assert.Equal(
                    (row["name_zh"], row["name_en"], row["unit"]),
                    (indicator?.Chinese, indicator?.English, indicator?.Unit)
                );
                foreach (var label in row.List("aliases").Prepend(row["name_zh"]).Where(label => !label.Contains('*')))
                    Assert.Equal(
                        row["code"],
                        IndicatorTable.Default.Match(Folding.Fold(label), row["unit"], IndicatorScope.Extended)?.Code
                    );
            }
        );

    [Fact]
    public void Indicators_ALineMore_IsAnIndicatorMore()
    {
        var table = IndicatorTable.Default.With(
            IndicatorTable.Parse("code\tname_zh\tunit\taliases\ntea_output\t茶叶产量\t吨\t茶叶总产量\n")
        );
        Assert.Equal("tea_output", table.Match("茶叶总产量", "吨")?.Code);
        Assert.Equal("gdp", table.Match("地区生产总值", "元")?.Code);
    }

    [Fact]
    public void Indicators_AreNotFoundByLabelsThatTheyAreNot() =>
        All(
            "indicators.tsv",
            row =>
                Assert.All(
                    row.List("not"),
                    label =>
                        Assert.NotEqual(
                            row["code"],
                            IndicatorTable
                                .Default.Match(Folding.Fold(label), row["unit"], IndicatorScope.Extended)
                                ?.Code
                        )
                )
        );

    [Fact]
    public void Aliases_WithGapsFitWhatFillsThem() =>
        All(
            "indicators.tsv",
            row =>
            {
                foreach (var pattern in row.List("aliases").Where(label => label.Contains('*')))
                    Assert.True(
                        new AliasPattern(pattern).Fits(pattern.Replace("*", "某", StringComparison.Ordinal)),
                        pattern
                    );
            }
        );

    [Fact]
    public void IndicatorTerms_AreWritten() =>
        All(
            "indicator_terms.tsv",
            row =>
            {
                Assert.All(row.List("written as"), word => Assert.Equal(row["term"], IndicatorTerms.Write(word)));
                Assert.NotEmpty(row["for"]);
                Assert.NotNull(IndicatorTable.Default.Match(row["label"], null, IndicatorScope.Extended));
            }
        );

    /// <summary>An alias that says the same in other words need not be listed.</summary>
    [Fact]
    public void Indicators_HaveNoAliasThatTheirTermsCompose() =>
        All(
            "indicators.tsv",
            row =>
            {
                var written = row.List("aliases")
                    .Prepend(row["name_zh"])
                    .Where(label => !label.Contains('*'))
                    .Select(label => IndicatorTerms.Write(label) ?? label)
                    .ToList();
                Assert.Equal(written.Count, written.Distinct(StringComparer.Ordinal).Count());
            }
        );

    [Fact]
    public void Regions_HaveTheirNameAndLevel() =>
        All(
            "regions.tsv",
            row =>
            {
                Assert.Equal(row["name"], RegionTable.NameOf(row["code"]));
                Assert.Contains(row["code"], RegionTable.WithName(row["name"]));
                Assert.EndsWith(row["name"], RegionTable.ByCode(row["code"]).Name, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void Characters_AreFolded() => All("folding.tsv", row => Assert.Equal(row["to"], Folding.Fold(row["from"])));

    [Fact]
    public void Radicals_AreFolded() =>
        All(
            "radicals.tsv",
            row =>
            {
                Assert.Equal(row["to"], Radicals.Plain(row["from"]));
                Assert.Equal(row["code"], $"U+{(int)row["from"][0]:X4}");
                Assert.Equal(Folding.Fold(row["to"]), Folding.Fold(row["from"]));
            }
        );

    [Fact]
    public void TraditionalCharacters_AreFolded() =>
        All("traditional.tsv", row => Assert.Equal(row["to"], Folding.Fold(row["from"])));

    [Fact]
    public void RegionNames_AreInTheLanguageSpoken() =>
        All(
            "region_names.tsv",
            row =>
            {
                Assert.Equal(row["english"], RegionNames.Of(row["code"], null));
                using var chinese = Speech.In(Language.Chinese);
                Assert.EndsWith(RegionTable.NameOf(row["code"]), RegionNames.Of(row["code"], null), StringComparison.Ordinal);
            }
        );

    /// <summary>A word that its class holds already has no effect.</summary>
    [Theory]
    [InlineData("words.tsv")]
    [InlineData("frames.tsv")]
    public void Words_StandOnceInTheirClass(string table) =>
        All(table, row => Assert.Distinct(row.List("words"), StringComparer.Ordinal));

    /// <summary>What each class is for is shown by the cases of frames.txt; here, that each says so with a sentence.</summary>
    [Fact]
    public void FrameWords_SayWhatTheyAreFor() =>
        All(
            "frames.tsv",
            row =>
            {
                Assert.NotEqual("", row["for"]);
                Assert.NotEqual("", row["sentence"]);
                Assert.NotEmpty(FrameWords.Of(row["class"]).Words);
            }
        );

    /// <summary>A short name is of one division alone, and its report is that division's.</summary>
    [Fact]
    public void ShortNames_AreOfOneDivision() =>
        All(
            "short_names.tsv",
            row =>
            {
                Assert.Equal([row["code"]], RegionTable.WithName(row["name"]));
                Assert.Equal(row["code"], RegionFinder.Find($"{row["name"]}2015年政府工作报告\n")?.Code);
            }
        );

    [Fact]
    public void Territories_ChangeInTheirYear() =>
        All(
            "territory_changes.tsv",
            row =>
            {
                var (code, year) = (row["code"], int.Parse(row["year"], CultureInfo.InvariantCulture));
                Assert.All(row.List("from").Append(code), one => Assert.NotEqual("", RegionTable.NameOf(one)));
                if (row["formerly"] is { Length: > 0 } former)
                {
                    Assert.Contains(
                        Territory.RenamingsOf(code),
                        change =>
                            change == new Renaming(code, year, former, row["english"], row["chinese"], row["source"])
                    );
                    Assert.Contains(code, RegionTable.WithName(former));
                    Assert.DoesNotContain(Territory.ChangesOf(code), change => change.Year == year);
                    return;
                }

                var change = Assert.Single(Territory.ChangesOf(code), change => change.Year == year);
                Assert.Equal(
                    (row["english"], row["chinese"], row["source"]),
                    (change.English, change.Chinese, change.Source)
                );
                Assert.Equal(year, Territory.Of(code, year + 1, "").Since);
                Assert.Null(Territory.Of(code, year - 1, "").Since);
            }
        );

    [Fact]
    public void UnitNames_AreKnown() =>
        All(
            "unit_names.tsv",
            row =>
                Assert.Equal(
                    (row["singular"].Trim('-'), row["plural"].Trim('-')),
                    (UnitNames.For(row["unit"], 1), UnitNames.For(row["unit"], 2))
                )
        );

    [Fact]
    public void WideCharacters_AreTwoColumnsWide() =>
        All(
            "wide_characters.tsv",
            row =>
                Assert.All(
                    new[] { row["first"], row["last"] },
                    code =>
                        Assert.Equal(
                            2,
                            EastAsianWidth.Of(
                                char.ConvertFromUtf32(
                                    int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                                )
                            )
                        )
                )
        );

    /// <summary>Behind an indicator each says that its target was kept.</summary>
    [Fact]
    public void KeptInWords_AreTold() =>
        All("kept_in_words.tsv", row => Assert.Equal(row["words"], TrueClaimsTests.Unreported($"城镇登记失业率{row["words"]}。").Words));

    [Fact]
    public void Parts_AreIndicatorsOfOneUnit() =>
        All(
            "parts.tsv",
            row =>
            {
                var (part, whole) = (
                    IndicatorTable.Default.ByCode(row["part"]),
                    IndicatorTable.Default.ByCode(row["whole"])
                );
                Assert.NotNull(part);
                Assert.Equal(part.Unit, whole?.Unit);
                Assert.Contains((row["part"], row["whole"]), CodeList.Parts);
            }
        );

    [Fact]
    public void SteadyIndicators_AreChecked() =>
        All(
            "steady_indicators.tsv",
            row =>
            {
                Assert.NotNull(IndicatorTable.Default.ByCode(row["code"]));
                Assert.Contains(row["code"], (IReadOnlySet<string>)CodeList.Steady);
            }
        );

    [Fact]
    public void Averages_AreNoShares() =>
        All(
            "averages.tsv",
            row =>
            {
                Assert.NotNull(IndicatorTable.Default.ByCode(row["code"]));
                Assert.Contains(row["code"], (IReadOnlySet<string>)CodeList.Averages);
            }
        );

    private static void All(string table, Action<TsvRow> holds) => Assert.All(TsvTable.Embedded(table).Rows, holds);
}
