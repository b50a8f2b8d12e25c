using System.Globalization;
using PlanNotebooks.Corrections;
using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;
using PlanNotebooks.Regions;

namespace PlanNotebooks.Official;

/// <summary>Reads a row of a table of official figures as an observation whose trace is a citation.</summary>
internal sealed class FigureReader(string source, string name, IndicatorTable indicators)
{
    /// <summary>The name of the rule of official figures.</summary>
    public const string Rule = "statistics";

    /// <summary>What stands in place of a target's value where the publication says that none is set.</summary>
    private const string NoTarget = "none";

    private const string PrintedNumber =
        "a number as printed before its unit, without separators, % or words, such as 1610.5; a fall is negative";

    // No figure is larger, and times 万亿 it is still a decimal.
    private const decimal Largest = 1_000_000_000_000_000m;

    private const string DateFormats = "a date as far as it is known: 2021, 2021-02 or 2021-02-28";

    /// <summary>The figure of a row; null where a cell is at fault, which the row then tells.</summary>
    public Observation? Read(StatisticsRow row)
    {
        var (region, indicator) = (RegionOf(row), IndicatorOf(row));
        var measure = row.Read("measure", CellReading.Word<Measure>);
        var citation = CitationOf(row);
        var role = row.Word<Role>("role");
        var period = NeededYear(row);
        var basis = (GrowthBasis?)row.Read("basis", CellReading.OptionalWord<GrowthBasis>);
        if (row.Fault is not null)
            return null;
        var figure = new Observation
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{name}:{row.Line}"),
            Report = name,
            Source = source,
            Start = row["value"].Start,
            End = row["value"].End,
            Quote = citation.Words,
            Section = "",
            Region = region!.Name,
            RegionCode = region.Code,
            Period = period,
            Months = (string?)row.Read("months", MonthsOf),
            Headline = role == Role.Target,
            Role = role,
            Indicator = indicator!.Code,
            Concept = indicator.Code,
            Label = row.Text("label") is { Length: > 0 } label ? label : indicator.Chinese,
            Measure = (Measure)measure!,
            Basis = basis,
            Status = citation.Standing == Standing.Preliminary ? Status.Estimate : Status.Reported,
            Rule = Rule,
            Origin = Origin.Statistics,
            Citation = citation,
        };
        return Checked(row, WithValue(row, figure));
    }

    private static Region? RegionOf(StatisticsRow row)
    {
        var code = row.Needed("region_code");
        if (row.Fault is not null)
            return null;
        if (RegionTable.TryByCode(code) is not { } region)
        {
            row.Refuse("region_code", $"is {code}; expected six digits of GB/T 2260, such as 330102");
            return null;
        }

        if (
            row.Text("region") is { Length: > 0 } named
            && !region.Name.EndsWith(named, StringComparison.Ordinal)
            && !named.EndsWith(region.Name, StringComparison.Ordinal)
        )
            row.Refuse("region", $"is {named}, and {code} is {region.Name}; correct one of them");
        return region;
    }

    private Indicator? IndicatorOf(StatisticsRow row)
    {
        var code = row.Needed("indicator");
        if (row.Fault is not null)
            return null;
        var indicator = indicators.ByCode(code);
        if (indicator is null)
            row.Refuse(
                "indicator",
                $"is {code}; expected an indicator's code, such as gdp, of the library or of the indicators.tsv beside the reports"
            );
        return indicator;
    }

    private static int? NeededYear(StatisticsRow row)
    {
        row.Needed("year");
        return (int?)row.Read("year", CellReading.Year);
    }

    private static Citation CitationOf(StatisticsRow row) =>
        new(
            row.Needed("source"),
            row.Text("publisher"),
            (string?)row.Read("date", Date) ?? "",
            row.Text("address"),
            row.Text("note"),
            row.Word<Standing>("status"),
            (int?)row.Read("territory", CellReading.Year)
        );

    /// <summary>Part of a year: 1-6; a whole year, 1-12, or nothing, is null.</summary>
    private static ParsedCell MonthsOf(string cell)
    {
        if (cell is "" or "1-12")
            return new ParsedCell(null);
        var isSpan =
            cell.Split('-') is [var first, var last]
            && int.TryParse(first, CultureInfo.InvariantCulture, out var from)
            && int.TryParse(last, CultureInfo.InvariantCulture, out var to)
            && from >= 1
            && from <= to
            && to <= 12;
        return isSpan
            ? new ParsedCell(cell)
            : new ParsedCell(null, "months such as 1-6, or nothing for the whole year");
    }

    private static ParsedCell Date(string cell)
    {
        if (cell.Length == 0)
            return new ParsedCell(null);
        var isDate = DateOnly.TryParseExact(
            cell,
            ["yyyy", "yyyy-MM", "yyyy-MM-dd"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out _
        );
        return isDate ? new ParsedCell(cell) : new ParsedCell(null, DateFormats);
    }

    /// <summary>A row that says in place of a value that no target was set, in the words of its label.</summary>
    private Observation WithoutTarget(StatisticsRow row, Observation figure)
    {
        if (figure.Role != Role.Target)
            row.Refuse("value", $"is {NoTarget}, which only a target can be; expected a number, or the role target");
        var indicator = indicators.ByCode(figure.Concept)!;
        return figure with
        {
            Rule = Observation.NoneSetRule,
            Text = figure.Label == indicator.Chinese ? figure.Citation!.Document : figure.Label,
            Label = indicator.Chinese,
        };
    }

    private Observation WithValue(StatisticsRow row, Observation figure)
    {
        if (row.Text("value") == NoTarget)
            return WithoutTarget(row, figure);
        row.Needed("value");
        if (figure.Measure != Measure.Rank)
            row.Needed("unit");
        var unit = ScaledUnit.Of(row.Text("unit"));
        var (value, upper) = (Scaled(row, "value", unit), Scaled(row, "upper", unit));
        var bound = row.Word<Bound>("bound");
        return figure with
        {
            Value = value,
            Upper = upper,
            Unit = unit.Unit.Length > 0 ? unit.Unit : null,
            Bound = upper is null ? bound : Bound.Between,
        };
    }

    private static decimal? Scaled(StatisticsRow row, string column, ScaledUnit unit) =>
        (decimal?)row.Read(column, Printed) is { } number ? IndicatorValues.Plain(number * unit.Factor) : null;

    /// <summary>A number as it is printed before its unit: 16106 where the unit is 亿元.</summary>
    private static ParsedCell Printed(string cell)
    {
        var parsed = CellReading.Number(cell);
        return parsed.Fault is not null || Math.Abs((decimal?)parsed.Value ?? 0) > Largest
            ? new ParsedCell(null, PrintedNumber)
            : parsed;
    }

    private Observation? Checked(StatisticsRow row, Observation figure)
    {
        if (row.Fault is not null)
            return null;
        var indicator = indicators.ByCode(figure.Concept);
        var converted = IndicatorValues.Of(figure.Value, figure.Unit, figure.Measure, indicator);
        if (Consistency.FaultOf(figure, indicators) is not { } fault)
            return figure with
            {
                IndicatorValue = converted,
                IndicatorUnit = converted is null ? null : indicator!.Unit,
            };
        row.Refuse("value", fault);
        return null;
    }
}
