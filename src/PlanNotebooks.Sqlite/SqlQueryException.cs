namespace PlanNotebooks.Sqlite;

/// <summary>A query that cannot be run; the message says what is wrong, where, and shows the line.</summary>
public sealed class SqlQueryException : Exception
{
    internal SqlQueryException(string reason, string statement, int? offset)
        : base(Describe(reason, statement, offset))
    {
        Reason = reason;
        Statement = statement;
        if (offset is { } at)
            (Line, Column) = PlaceOf(statement, at);
    }

    /// <summary>What is wrong and what was expected.</summary>
    public string Reason { get; }

    /// <summary>The statement as it was given.</summary>
    public string Statement { get; }

    /// <summary>The line of the statement, from 1; null where no place is at fault.</summary>
    public int? Line { get; }

    /// <summary>The character in the line, from 1; null where no place is at fault.</summary>
    public int? Column { get; }

    private static string Describe(string reason, string statement, int? offset)
    {
        if (offset is not { } at)
            return $"{reason}\n{statement.Trim()}";
        var (line, column) = PlaceOf(statement, at);
        var text = statement.ReplaceLineEndings("\n").Split('\n')[line - 1];
        var space = string.Concat(text.Take(column - 1).Select(SpaceAsWide));
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{reason} (line {line}, column {column})\n{text}\n{space}^"
        );
    }

    private static char SpaceAsWide(char c) =>
        c switch
        {
            '\t' => '\t',
            > '\u2e7f' => '\u3000',
            _ => ' ',
        };

    private static (int Line, int Column) PlaceOf(string statement, int offset)
    {
        var before = statement[..Math.Min(offset, statement.Length)].ReplaceLineEndings("\n");
        var start = before.LastIndexOf('\n') + 1;
        return (before.Count(c => c == '\n') + 1, before.Length - start + 1);
    }
}
