using PlanNotebooks.Sqlite.Schema;
using SQLitePCL;

namespace PlanNotebooks.Sqlite.Queries;

/// <summary>Gives a statement's parameters their values.</summary>
internal static class ParameterBinding
{
    /// <summary>Binds every parameter.</summary>
    /// <exception cref="ArgumentException">A parameter has no value, a value no parameter, or a value no type in SQL.</exception>
    public static void Bind(SelectStatement statement, IReadOnlyList<(string Name, object? Value)> parameters)
    {
        var names = Enumerable
            .Range(1, raw.sqlite3_bind_parameter_count(statement.Handle))
            .Select(i => NameOf(statement.Handle, i))
            .ToList();
        foreach (var (name, value) in parameters)
        {
            var place = names.IndexOf(Bare(name));
            if (place < 0)
                throw new ArgumentException(
                    $"The statement has no parameter ${Bare(name)}; {Known(names)}.",
                    nameof(parameters)
                );
            Bind(statement.Handle, place + 1, SqlValue.Of(value));
        }

        if (names.Except(parameters.Select(parameter => Bare(parameter.Name))).FirstOrDefault() is { } missing)
            throw new ArgumentException(
                $"The parameter ${missing} has no value; give it behind the statement: (\"{missing}\", value).",
                nameof(parameters)
            );
    }

    private static string Known(List<string> names) =>
        names.Count == 0 ? "it has none" : $"it has {string.Join(", ", names.Select(name => "$" + name))}";

    private static string NameOf(sqlite3_stmt statement, int place) =>
        raw.sqlite3_bind_parameter_name(statement, place).utf8_to_string() is { } name
            ? Bare(name)
            : throw new ArgumentException("A parameter is a plain ?; name it, such as $region.");

    private static string Bare(string name) => name.TrimStart('$', '@', ':');

    private static void Bind(sqlite3_stmt statement, int place, object value) =>
        _ = value switch
        {
            long number => raw.sqlite3_bind_int64(statement, place, number),
            double number => raw.sqlite3_bind_double(statement, place, number),
            string text => raw.sqlite3_bind_text(statement, place, text),
            _ => raw.sqlite3_bind_null(statement, place),
        };
}
