using PlanNotebooks.Languages;

namespace PlanNotebooks.Tables;

/// <summary>A named, typed column over rows of one type; made by <see cref="Column.Of"/>.</summary>
/// <typeparam name="TRow">The type of the rows.</typeparam>
public sealed class Column<TRow> : Column
{
    private readonly Func<TRow, object?> _value;
    private readonly Func<TRow, string?>? _show;
    private readonly Func<TRow, string?>? _tip;

    internal Column(
        string name,
        string? heading,
        Type declared,
        Func<TRow, object?> value,
        Func<TRow, string?>? show,
        Func<TRow, string?>? tip,
        Alignment? alignment,
        bool hidden,
        Func<TRow, string>? inFull = null
    )
        : base(name, heading, declared, alignment, hidden)
    {
        InFull = inFull;
        _value = value;
        _show = show;
        _tip = tip;
    }

    /// <summary>The row's value: of the column's type, or null.</summary>
    public object? Value(TRow row) => _value(row);

    /// <summary>The row's cell as people read it; empty where the value is null.</summary>
    public string Text(TRow row) => _show is null ? CellValue.ForPeople(_value(row)) : Word(_show(row)) ?? "";

    /// <summary>The row's cell in words that only it has, for a table in which others of the same text mean another thing; null where texts
    /// are never alike.</summary>
    internal Func<TRow, string>? InFull { get; }

    /// <summary>The words for a value of an enum are written in both languages, of which one is shown.</summary>
    private string? Word(string? text) => Type.IsEnum && text is not null ? Bilingual.Pick(text) : text;

    /// <summary>What hovering over the row's cell shows, or null.</summary>
    public string? Tip(TRow row) => _tip?.Invoke(row);
}
