using PlanNotebooks.Languages;
using PlanNotebooks.Tables;

namespace PlanNotebooks;

/// <summary>Which columns of a table a data frame has, in which order.</summary>
internal static class FrameLayout
{
    /// <summary>What the name of a column ends in that holds another's values as people read them: <c>value_shown</c> is 85亿元 where
    /// <c>value</c> is 8500000000.</summary>
    public const string ShownEnding = "_shown";

    /// <summary>The name of the column that identifies a row's observation.</summary>
    public const string Id = "id";

    /// <summary>What the names of columns end in that identify the observation of another column: <c>target_id</c>.</summary>
    public const string IdEnding = "_id";

    /// <summary>The name of the column of indicators' codes.</summary>
    public const string Indicator = "indicator";

    /// <summary>The name of the column of regions, in full.</summary>
    public const string Region = "region";

    /// <summary>The name of the column of regions' codes.</summary>
    public const string RegionCode = "region_code";

    // What belongs beside a column that is shown: a code beside its name, a unit beside its value.
    private static readonly Dictionary<string, string[]> Beside = new(StringComparer.Ordinal)
    {
        [Region] = [RegionCode],
        ["label"] = [Indicator],
        ["value"] = [Unit],
        ["level"] = [Unit],
    };

    private const string Unit = "unit";

    /// <summary>The columns that the table shows, each with what belongs beside it, and the ids last.</summary>
    public static IReadOnlyList<int> Shown(Table table)
    {
        var places = table
            .Columns.Select((column, place) => (column.Name, place))
            .ToDictionary(pair => pair.Name, pair => pair.place, StringComparer.Ordinal);
        var shown = table.ShownColumns.SelectMany(place =>
            Companions(table.Columns[place].Name).Where(places.ContainsKey).Select(name => places[name]).Prepend(place)
        );
        var ids = table.Columns.Where(column => IsId(column.Name)).Select(column => places[column.Name]).ToList();
        return [.. shown.Except(ids), .. ids];
    }

    /// <summary>Every column, the shown ones first.</summary>
    public static IReadOnlyList<int> All(Table table) =>
        [.. Shown(table).Union(Enumerable.Range(0, table.Columns.Count))];

    /// <summary>Whether people read the column's numbers in other words than digits, with a unit or a bound, or words in their
    /// place.</summary>
    public static bool HasWords(Table table, int column) =>
        table.Columns[column].Type == typeof(decimal)
        && Enumerable
            .Range(0, table.RowCount)
            .Any(row =>
                table.CellText(row, column)
                != (table[row, column] is decimal number ? Amounts.Number(number) : "")
            );

    /// <summary>Whether a column holds the ids of observations.</summary>
    public static bool IsId(string name) => name == Id || name.EndsWith(IdEnding, StringComparison.Ordinal);

    /// <summary>The column whose values another identifies (<c>id</c>, <c>target_id</c>) or says in words (<c>value_shown</c>); null
    /// where it does neither.</summary>
    public static string? ValueOf(string name)
    {
        if (name == Id)
            return "value";
        if (name.EndsWith(IdEnding, StringComparison.Ordinal))
            return name[..^IdEnding.Length];
        return name.EndsWith(ShownEnding, StringComparison.Ordinal) ? name[..^ShownEnding.Length] : null;
    }

    /// <summary>The column that a column adds nothing to for people, where a frame has both; null where it stands for itself.</summary>
    public static string? BesideOf(string name)
    {
        if (name == RegionCode)
            return Region;
        if (name == Unit)
            return "value" + ShownEnding;
        return name.EndsWith($"_{Unit}", StringComparison.Ordinal) ? name[..^(Unit.Length + 1)] + ShownEnding : null;
    }

    /// <summary>The columns that may hold the unit of a column's values.</summary>
    public static IEnumerable<string> UnitsOf(string name) =>
        Companions(name).Where(beside => beside.EndsWith(Unit, StringComparison.Ordinal));

    /// <summary>Whether a column identifies another's values, or says them in words.</summary>
    public static bool Belongs(string name, string value) => ValueOf(name) == value;

    /// <summary>What a column's name adds to that of the column which it belongs to; nothing for that column itself.</summary>
    public static string EndingOf(string name, string value)
    {
        if (name == value)
            return "";
        return IsId(name) ? IdEnding : ShownEnding;
    }

    private static IEnumerable<string> Companions(string name) =>
        (Beside.GetValueOrDefault(name) ?? []).Append($"{name}_{Unit}");
}
