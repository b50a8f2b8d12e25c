using System.Globalization;
using PlanNotebooks.Indicators;
using PlanNotebooks.Languages;
using PlanNotebooks.Observations;
using PlanNotebooks.Sqlite.Schema;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Sqlite.Queries;

/// <summary>Makes a table of a result: a type for each column, units and sentences where the result carries them.</summary>
internal sealed class ResultTable
{
    private const string UnitEnding = "_unit";
    private const string IdEnding = "_id";

    private readonly IReadOnlyList<ResultColumn> _columns;
    private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlyDictionary<string, Observation> _observations;

    private ResultTable(IReadOnlyList<ResultColumn> columns, IReadOnlyDictionary<string, Observation> observations)
    {
        (_columns, _observations) = (Unique(columns), observations);
        for (var i = 0; i < _columns.Count; i++)
            _places[_columns[i].Name] = i;
    }

    /// <summary>The result as a table.</summary>
    /// <param name="columns">Its columns.</param>
    /// <param name="rows">Its rows, as SQLite holds them.</param>
    /// <param name="observations">The observations by their ids, for the sentences that hovering shows.</param>
    public static Table<SqlRow> Of(
        IReadOnlyList<ResultColumn> columns,
        IReadOnlyList<object?[]> rows,
        IReadOnlyDictionary<string, Observation> observations
    ) => new ResultTable(columns, observations).Table(rows);

    private Table<SqlRow> Table(IReadOnlyList<object?[]> rows)
    {
        var types = _columns.Select((column, i) => CellType.Of(column.Declared, rows.Select(row => row[i]))).ToList();
        foreach (var row in rows)
            for (var i = 0; i < row.Length; i++)
                row[i] = types[i].Read(row[i]);
        return PlanNotebooks.Tables.Table.Of(
            rows.Select(cells => new SqlRow(_places, cells)),
            _columns.Select((column, i) => ColumnOf(column, i, types[i]))
        );
    }

    private Column<SqlRow> ColumnOf(ResultColumn column, int place, CellType type)
    {
        var (tip, heading) = (TipOf(column, type), HeadingOf(column.Name));
        if (type.Type == typeof(decimal))
            return Column.Of(
                column.Name,
                (SqlRow row) => (decimal?)row.At(place),
                heading,
                show: Show(column, place),
                tip: tip
            );
        if (type.Type == typeof(long))
            return Column.Of(
                column.Name,
                (SqlRow row) => (long?)row.At(place),
                heading,
                show: row => Whole((long?)row.At(place)),
                tip: tip
            );
        if (type.Type == typeof(bool))
            return Column.Of(column.Name, (SqlRow row) => (bool?)row.At(place), heading);
        return Column.Of(
            column.Name,
            (SqlRow row) => (string?)row.At(place),
            heading,
            show: row => row.At(place) is string text ? CellWords.Of(text) : "",
            tip: tip
        );
    }

    /// <summary>The name, with the Chinese term of the column of that name where there is one.</summary>
    private static string HeadingOf(string name) =>
        ColumnMeaning.Of(name) is { } known
            ? $"{name} {known.Chinese}"
            : name;

    /// <summary>A value with the unit beside it; only a column of the database has one, for what a formula gives has its own.</summary>
    private Func<SqlRow, string?> Show(ResultColumn column, int place)
    {
        var unit = column.Declared is null ? null : PlaceOf(column.Name + UnitEnding) ?? PlaceOf("unit");
        return row =>
            (decimal?)row.At(place) is { } value ? Amounts.Of(value, unit is { } at ? row.At(at) as string : null) : "";
    }

    /// <summary>The sentence of the observation that the row names, for its values and what is shown for them.</summary>
    private Func<SqlRow, string?>? TipOf(ResultColumn column, CellType type)
    {
        if (!IsRead(column, type) || IdOf(column) is not { } id)
            return null;
        return row =>
            row.At(id) is string key && _observations.TryGetValue(key, out var observation)
                ? ObservationText.Tip(observation)
                : null;
    }

    /// <summary>Whether the column holds what a report prints: no names, codes, or counts that a formula gives.</summary>
    private static bool IsRead(ResultColumn column, CellType type)
    {
        if (type.Type == typeof(string))
            return column.Name.EndsWith("shown", StringComparison.OrdinalIgnoreCase)
                || column.Name.Equals("text", StringComparison.OrdinalIgnoreCase);
        return type.Type != typeof(long) || column.Declared == SqlTypes.Numeric;
    }

    /// <summary>The place of the column with the observation's id: the value's own, that of its first word, or the row's.</summary>
    private int? IdOf(ResultColumn column) =>
        PlaceOf(column.Name + IdEnding) ?? PlaceOf(column.Name.Split('_')[0] + IdEnding) ?? PlaceOf("id");

    private int? PlaceOf(string name) => _places.TryGetValue(name, out var place) ? place : null;

    private static string Whole(long? value) =>
        value switch
        {
            null => "",
            > -10_000 and < 10_000 => value.Value.ToString(CultureInfo.InvariantCulture).Replace('-', '\u2212'),
            _ => Amounts.Number(value.Value),
        };

    /// <summary>The columns, of which a second one of a name has _2 behind it.</summary>
    private static List<ResultColumn> Unique(IReadOnlyList<ResultColumn> columns)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var unique = new List<ResultColumn>();
        foreach (var column in columns)
        {
            var name = string.IsNullOrWhiteSpace(column.Name) ? "column" : column.Name;
            for (var i = 2; !taken.Add(name); i++)
                name = $"{column.Name}_{i.ToString(CultureInfo.InvariantCulture)}";
            unique.Add(column with { Name = name });
        }

        return unique;
    }
}
