using System.Text.RegularExpressions;
using SQLitePCL;

namespace PlanNotebooks.Sqlite.Queries;

/// <summary>The names of the schema that are near to one that it has not.</summary>
internal static partial class NearestNames
{
    private const int Most = 5;

    /// <summary>What to add to SQLite's message about an unknown name; empty where it is about none.</summary>
    public static string Hint(sqlite3 database, string message)
    {
        if (Unknown().Match(message) is not { Success: true } match)
            return "";
        var isTable = match.Groups["kind"].Value == "table";
        var name = match.Groups["name"].Value;
        var names = Names(
            database,
            isTable ? "select distinct \"table\" from dictionary" : "select distinct \"column\" from dictionary"
        );
        var near = Near(name[(name.LastIndexOf('.') + 1)..], names);
        if (near.Count > 0 && !isTable)
            return $"; the nearest {(near.Count == 1 ? "is" : "are")} {string.Join(", ", near)}";
        if (isTable)
            return $"; there are {string.Join(", ", names)}";
        return "; corpus.SqlSchema() lists them all";
    }

    /// <summary>The names that a slip of the keys, or a missing part, makes of the one given; the nearest first.</summary>
    internal static IReadOnlyList<string> Near(string name, IEnumerable<string> names) =>
        names
            .Select(known => (Name: known, Distance: Distance(name, known)))
            .Where(one => one.Distance <= Math.Max(2, name.Length / 2) || IsPart(name, one.Name))
            .OrderBy(one => IsPart(name, one.Name) ? 1 : one.Distance)
            .ThenBy(one => one.Name.Length)
            .ThenBy(one => one.Name, StringComparer.Ordinal)
            .Take(Most)
            .Select(one => one.Name)
            .ToList();

    private static bool IsPart(string name, string known) =>
        name.Length > 2
        && known.Length > 2
        && (
            known.Contains(name, StringComparison.OrdinalIgnoreCase)
            || name.Contains(known, StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>How many letters must be put in, left out or changed to make one of the other.</summary>
    private static int Distance(string a, string b)
    {
        var before = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var now = new int[b.Length + 1];
            now[0] = i;
            for (var j = 1; j <= b.Length; j++)
                now[j] = Math.Min(
                    Math.Min(now[j - 1], before[j]) + 1,
                    before[j - 1] + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1)
                );
            before = now;
        }

        return before[b.Length];
    }

    private static List<string> Names(sqlite3 database, string select)
    {
        var names = new List<string>();
        if (raw.sqlite3_prepare_v2(database, select, out var statement) != raw.SQLITE_OK)
            return names;
        using (statement)
        {
            while (raw.sqlite3_step(statement) == raw.SQLITE_ROW)
                names.Add(raw.sqlite3_column_text(statement, 0).utf8_to_string());
        }

        return names;
    }

    [GeneratedRegex("^no such (?<kind>column|table): (?<name>.+?)( - should this be .*)?$")]
    private static partial Regex Unknown();
}
