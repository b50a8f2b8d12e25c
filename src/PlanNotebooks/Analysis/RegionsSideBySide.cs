using PlanNotebooks.Analysis.Checks;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Regions;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Analysis;

/// <summary>The same indicator across regions.</summary>
/// <remarks>Where two regions give no common year, the row says so instead of comparing.</remarks>
public static class RegionsSideBySide
{
    /// <summary>A row for each indicator and measure that at least two of the regions give as a result.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="regionCodes">The regions; every region of the corpus where none is named.</param>
    public static Table<RegionRow> Of(Corpus corpus, params IReadOnlyList<string> regionCodes)
    {
        var codes =
            regionCodes.Count > 0
                ? regionCodes
                : corpus
                    .Reports.Select(report => report.Frame.Region?.Code)
                    .OfType<string>()
                    .Distinct()
                    .Order(StringComparer.Ordinal)
                    .ToList();
        var names = RegionNames.Among(codes);
        return Table
            .Of(Rows(corpus, codes), [.. Columns, .. codes.Select(code => ColumnOf(code, names(code))), Note])
            .Titled("Regions side by side 地区对比");
    }

    private static IEnumerable<Column<RegionRow>> Columns =>
        [
            CommonColumns.Indicator((RegionRow row) => row.Indicator),
            Column.Of("measure", (RegionRow row) => row.Measure, "Measure 度量"),
            Column.Of("comparable", (RegionRow row) => row.Comparable, hidden: true),
        ];

    private static Column<RegionRow> Note => Column.Of("note", (RegionRow row) => row.Note, "Note 说明");

    private static Column<RegionRow> ColumnOf(string code, string name) =>
        Column.Of(
            "region_" + code,
            (RegionRow row) => ValueOf(row, code)?.Value,
            name,
            row => ValueOf(row, code) is { } value ? ObservationText.Outcome(value) + Punctuation.Year(value.Period) : "",
            row => ValueOf(row, code) is { } value ? ObservationText.Tip(value) : null
        );

    private static Observation? ValueOf(RegionRow row, string code) =>
        row.Values.FirstOrDefault(value => value.RegionCode == code);

    private static IEnumerable<RegionRow> Rows(Corpus corpus, IReadOnlyList<string> codes)
    {
        var results = corpus
            .Results.AsEnumerable()
            .Where(result =>
                result
                    is
                {
                    Indicator: not null,
                    Value: not null,
                    Period: not null,
                    IsOfOneYear: true,
                    IsOfPlainMeasure: true
                }
                && codes.Contains(result.RegionCode)
            );
        foreach (var group in results.GroupBy(result => (result.Indicator, result.Measure)))
        {
            var years = group
                .GroupBy(result => result.Period!.Value)
                .Where(year => Regions(year) > 1)
                .OrderByDescending(Regions)
                .ThenByDescending(year => year.Key)
                .ToList();
            if (years.Count > 0)
                yield return Row(corpus, group.Key.Indicator!, group.Key.Measure, codes, years[0].Key);
            else if (Regions(group) > 1)
                yield return Row(corpus, group.Key.Indicator!, group.Key.Measure, codes, null);
        }
    }

    /// <summary>The amounts of the level of government that most of the regions are of, of equally many the lowest: a city's is never
    /// set beside a county's.</summary>
    private static List<Observation> OfOneLevel(List<Observation> values) =>
        values
            .GroupBy(value => RegionTable.LevelOf(value.RegionCode!))
            .OrderByDescending(level => level.Count())
            .ThenByDescending(level => level.Key)
            .FirstOrDefault()
            ?.ToList()
        ?? values;

    private static int Regions(IEnumerable<Observation> results) =>
        results.Select(result => result.RegionCode).Distinct().Count();

    private static RegionRow Row(
        Corpus corpus,
        string indicator,
        Measure measure,
        IReadOnlyList<string> codes,
        int? year
    )
    {
        var values = codes
            .Select(code =>
                corpus
                    .Find(indicator, code, measure, Role.Result, year)
                    .Where(value => value.Value is not null && value.IsOfOneYear)
                    .OrderByDescending(value => value.Period)
                    .FirstOrDefault()
            )
            .OfType<Observation>()
            .ToList();
        if (measure == Measure.Level && !CodeList.Averages.Contains(indicator))
            values = OfOneLevel(values);
        var inOneUnit = OneUnit.All(values);
        var why = (values.Count, year, inOneUnit) switch
        {
            ( < 2, _, _) => Bilingual.Pick("other levels of government 层级不同"),
            (_, null, _) => Bilingual.Pick("no common year 无同期数据"),
            (_, _, null) => Bilingual.Pick("different units 单位不同"),
            _ => "",
        };
        return new RegionRow(
            corpus.Indicators.ByCode(indicator)!,
            measure,
            inOneUnit ?? values,
            why.Length == 0,
            why.Length == 0 ? Naming.Among(values) : why
        );
    }
}
