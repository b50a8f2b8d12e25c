using PlanNotebooks.Languages;

namespace PlanNotebooks.Tables;

/// <summary>What is known of a column without its rows.</summary>
public abstract class Column
{
    private readonly string _heading;

    private protected Column(string name, string? heading, Type declared, Alignment? alignment, bool hidden)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        _heading = heading ?? name;
        Type = Nullable.GetUnderlyingType(declared) ?? declared;
        IsNullable = Type != declared || !Type.IsValueType;
        if (!CellValue.Holds(Type))
            throw new ArgumentException(
                $"Column {name} has type {Type.Name}; a column holds string, int, long, decimal, bool or an enum.",
                nameof(declared)
            );
        Alignment = alignment ?? (CellValue.IsNumber(Type) ? Alignment.Right : Alignment.Left);
        Hidden = hidden;
    }

    /// <summary>The key in CSV, JSON Lines and SQL, such as <c>indicator_value</c>: a contract, it stays as it is.</summary>
    public string Name { get; }

    /// <summary>What people read above the column, in the language spoken now. The name where none was given.</summary>
    public string Heading => Bilingual.Pick(_heading);

    /// <summary>The same in English, whatever language is spoken.</summary>
    internal string EnglishHeading => Bilingual.In(_heading, Language.English);

    /// <summary>The type of its values, without <c>Nullable</c>: string, int, long, decimal, bool or an enum.</summary>
    public Type Type { get; }

    /// <summary>Whether a cell may be null; a column of strings always says so.</summary>
    public bool IsNullable { get; }

    /// <summary>The side that its cells stand on; numbers stand right unless told otherwise.</summary>
    public Alignment Alignment { get; }

    /// <summary>Whether display leaves the column out until it is asked for by name; exports write it.</summary>
    public bool Hidden { get; }

    /// <summary>A column of the rows of one type.</summary>
    /// <param name="name">The key; see <see cref="Name"/>.</param>
    /// <param name="value">The typed value of a row.</param>
    /// <param name="heading">The heading for people, in both languages (<c>Target 目标</c>); the name where it is null.</param>
    /// <param name="show">The text of a row's cell for people, such as 85亿元; the value itself where it is null.</param>
    /// <param name="tip">What hovering over a row's cell shows, such as the sentence that a number was read from.</param>
    /// <param name="hidden">Whether display leaves it out until it is asked for.</param>
    /// <param name="alignment">The side; inferred from the type where it is null.</param>
    /// <exception cref="ArgumentException">The name is blank, or a column cannot hold the type.</exception>
    public static Column<TRow> Of<TRow, T>(
        string name,
        Func<TRow, T> value,
        string? heading = null,
        Func<TRow, string?>? show = null,
        Func<TRow, string?>? tip = null,
        bool hidden = false,
        Alignment? alignment = null
    ) => new(name, heading, typeof(T), row => value(row), show, tip, alignment, hidden);
}
