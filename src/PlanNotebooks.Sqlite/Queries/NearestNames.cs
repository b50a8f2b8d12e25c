using System.Text.RegularExpressions;
using PlanNotebooks.Lexicon;
using SQLitePCL;

namespace PlanNotebooks.Sqlite.Queries;

/// <summary>The names of the schema that are near to one that it has not.</summary>
internal static partial class NearestNames
{
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
        var near = NearNames.Near(name[(name.LastIndexOf('.') + 1)..], names);
        if (near.Count > 0 && !isTable)
            return $"; the nearest {(near.Count == 1 ? "is" : "are")} {string.Join(", ", near)}";
        if (isTable)
            return $"; there are {string.Join(", ", names)}";
        return "; corpus.SqlSchema() lists them all";
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
