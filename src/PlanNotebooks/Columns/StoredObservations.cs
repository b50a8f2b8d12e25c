using System.Globalization;
using PlanNotebooks.Indicators;
using PlanNotebooks.Observations;
using PlanNotebooks.Quantities;
using PlanNotebooks.Tables;

namespace PlanNotebooks;

/// <summary>Makes observations of what data frames, databases and files hold of them: the way back from every export.</summary>
public static class StoredObservations
{
    /// <summary>A table of observations, as a corpus has it.</summary>
    /// <param name="rows">The number of rows.</param>
    /// <param name="cell">The value in a row under a key; null where there is none, or no such key.</param>
    /// <exception cref="FormatException">A row lacks what every observation has, or holds what its key cannot; says which.</exception>
    public static Table<Observation> Table(int rows, Func<int, string, object?> cell) =>
        ObservationColumns.TableOf(
            Enumerable.Range(0, rows).Select(row => Read(key => cell(row, key))),
            ObservationColumns.Title
        );

    /// <summary>One observation.</summary>
    /// <param name="cell">The value under a key such as <c>indicator_value</c>: a word, a number of any type or null; enums by their
    /// words.</param>
    /// <exception cref="FormatException">What every observation has is missing, or a value is not what its key holds; says
    /// which.</exception>
    public static Observation Read(Func<string, object?> cell) =>
        new()
        {
            Id = Needed(cell, "id"),
            Report = Needed(cell, "report"),
            Source = Needed(cell, "source"),
            Start = Number<int>(cell, "start") ?? throw Missing("start"),
            End = Number<int>(cell, "end") ?? throw Missing("end"),
            Quote = Needed(cell, "quote"),
            Section = Needed(cell, "section"),
            Region = Optional(cell, "region"),
            RegionCode = Optional(cell, "region_code"),
            Period = Number<int>(cell, "period"),
            PeriodFrom = Number<int>(cell, "period_from"),
            Months = Optional(cell, "months"),
            Headline = Truth(cell, "headline"),
            Role = Word<Role>(cell, "role") ?? throw Missing("role"),
            Indicator = Optional(cell, "indicator"),
            Label = Needed(cell, "label"),
            Measure = Word<Measure>(cell, "measure") ?? throw Missing("measure"),
            Value = Number<decimal>(cell, "value"),
            Upper = Number<decimal>(cell, "upper"),
            Unit = Optional(cell, "unit"),
            IndicatorValue = Number<decimal>(cell, "indicator_value"),
            IndicatorUnit = Optional(cell, "indicator_unit"),
            Bound = Word<Bound>(cell, "bound") ?? default,
            Commitment = Word<Commitment>(cell, "commitment") ?? default,
            Basis = Word<GrowthBasis>(cell, "basis"),
            Status = Word<Status>(cell, "status") ?? default,
            Rule = Needed(cell, "rule"),
            Text = Optional(cell, "text"),
            Concept = Optional(cell, "concept"),
            Corrected = Optional(cell, "corrected"),
            Nature = Word<Nature>(cell, "nature"),
            Page = Number<int>(cell, "page"),
            LabelParts = LabelParts.Parse(Text(cell, "label_parts"), Needed(cell, "label")),
            Origin = Word<Origin>(cell, "origin") ?? default,
            Revision = Number<int>(cell, "revision"),
        };

    private static string? Text(Func<string, object?> cell, string key) =>
        cell(key) switch
        {
            null => null,
            string text => text,
            var other => throw Wrong(key, other, "words"),
        };

    // A CSV has no nulls.
    private static string? Optional(Func<string, object?> cell, string key) =>
        Text(cell, key) is { Length: > 0 } text ? text : null;

    private static string Needed(Func<string, object?> cell, string key) => Text(cell, key) ?? throw Missing(key);

    private static bool Truth(Func<string, object?> cell, string key) =>
        cell(key) switch
        {
            null => false,
            bool truth => truth,
            string text when bool.TryParse(text, out var truth) => truth,
            var other => throw Wrong(key, other, "true or false"),
        };

    private static T? Number<T>(Func<string, object?> cell, string key)
        where T : struct
    {
        var value = cell(key);
        try
        {
            return value switch
            {
                null or "" => null,
                T number => number,
                string text
                    when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => (T)
                    Convert.ChangeType(number, typeof(T), CultureInfo.InvariantCulture),
                IConvertible and not string and not bool => (T)
                    Convert.ChangeType(value, typeof(T), CultureInfo.InvariantCulture),
                _ => throw Wrong(key, value, "a number"),
            };
        }
        catch (OverflowException)
        {
            throw Wrong(key, value!, "a smaller number");
        }
    }

    private static T? Word<T>(Func<string, object?> cell, string key)
        where T : struct, Enum
    {
        if (Optional(cell, key) is not { } word)
            return null;
        return CellValue.Member<T>(word) ?? throw Wrong(key, word, CellValue.OneOf<T>());
    }

    private static FormatException Missing(string key) => new($"An observation has no {key}.");

    private static FormatException Wrong(string key, object value, string expected) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{key} of an observation is {value}; expected {expected}."));
}
