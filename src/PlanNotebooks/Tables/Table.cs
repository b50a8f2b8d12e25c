using System.Text;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Tables;

/// <summary>Named, typed columns over rows, whatever the type of the rows: what exports and bridges loop over.</summary>
/// <remarks>A table never changes; the operations of <see cref="Table{TRow}"/> give new ones.</remarks>
[TypeFormatterSource("PlanNotebooks.Display.DisplayFormatters, PlanNotebooks.Display", "text/html", "text/plain")]
public abstract class Table
{
    /// <summary>The rows that display shows where nothing else was asked for.</summary>
    public const int DefaultShownRows = 20;

    private protected Table(IReadOnlyList<Column> columns, TableView view)
    {
        Columns = columns;
        View = view;
        CheckNames();
        ShownColumns = view.Shown is null
            ? [.. Enumerable.Range(0, columns.Count).Where(i => !columns[i].Hidden)]
            : [.. view.Shown.Select(ColumnIndex)];
    }

    /// <summary>What the table shows, in the language spoken now, or null.</summary>
    public string? Title => View.Title is { } title ? Bilingual.Pick(title) : null;

    /// <summary>What a reader must know of it, or null.</summary>
    public string? Note => View.Note;

    /// <summary>Every column, in the order that exports write them.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The indexes of the columns that display shows, in its order.</summary>
    public IReadOnlyList<int> ShownColumns { get; }

    /// <summary>The number of rows.</summary>
    public abstract int RowCount { get; }

    /// <summary>The value of a cell: of the column's type, or null.</summary>
    public abstract object? this[int row, int column] { get; }

    internal TableView View { get; }

    /// <summary>Makes a table of the rows; they are read once, now.</summary>
    /// <exception cref="ArgumentException">Two columns have one name.</exception>
    public static Table<TRow> Of<TRow>(IEnumerable<TRow> rows, params IEnumerable<Column<TRow>> columns) =>
        new([.. rows], [.. columns], new TableView());

    /// <summary>The place of a column among <see cref="Columns"/>.</summary>
    /// <exception cref="ArgumentException">There is no column of that name.</exception>
    public int ColumnIndex(string name)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Name == name)
                return i;
        }
        throw new ArgumentException(
            $"There is no column {name}; the columns are {string.Join(", ", Columns.Select(c => c.Name))}.",
            nameof(name)
        );
    }

    /// <summary>A cell as people read it.</summary>
    public abstract string CellText(int row, int column);

    /// <summary>What hovering over a cell shows, or null.</summary>
    public abstract string? CellTip(int row, int column);

    /// <summary>The table for a console, in aligned columns; a Chinese character takes two.</summary>
    public string ToText() => TableText.Write(this);

    /// <summary>Writes every column and row as CSV (RFC 4180, lines end in CR LF), names first.</summary>
    /// <remarks>
    /// Spreadsheets run a cell that starts like a formula. So a text cell that starts with = + - @ (or their wide forms), a
    /// tab or a line end is written with an apostrophe before it, and so is one that has apostrophes before these; taking
    /// one away gives the text back. Numbers are never touched: −5 is written -5.
    /// </remarks>
    public void WriteCsv(TextWriter writer)
    {
        TableCsv.WriteNames(this, writer);
        TableCsv.WriteRows(this, writer);
    }

    /// <summary>Writes the rows as <see cref="WriteCsv(TextWriter)"/> does, without the names: what continues a CSV of the same
    /// columns.</summary>
    public void WriteCsvRows(TextWriter writer) => TableCsv.WriteRows(this, writer);

    /// <summary>Writes the table as a CSV file in UTF-8; see <see cref="WriteCsv(TextWriter)"/>.</summary>
    /// <param name="path">The file, which is replaced.</param>
    /// <param name="byteOrderMark">Whether the file starts with the mark that Excel needs to see that it is UTF-8.</param>
    public void WriteCsv(string path, bool byteOrderMark = false)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(byteOrderMark));
        WriteCsv(writer);
    }

    /// <summary>Writes a JSON object a line: keys are the names in order, decimals exact numbers, nulls null.</summary>
    /// <remarks>Chinese is written as it is; ideographs beyond the basic plane and ideographic spaces as JSON escapes.</remarks>
    public void WriteJsonLines(TextWriter writer) => TableJsonLines.Write(this, writer);

    /// <summary>Writes the table as a file of JSON Lines in UTF-8; see <see cref="WriteJsonLines(TextWriter)"/>.</summary>
    public void WriteJsonLines(string path)
    {
        using var writer = new StreamWriter(path);
        WriteJsonLines(writer);
    }

    /// <inheritdoc/>
    public override string ToString() => ToText();

    private void CheckNames()
    {
        var names = new HashSet<string>();
        foreach (var column in Columns)
        {
            if (!names.Add(column.Name))
                throw new ArgumentException($"Two columns are named {column.Name}.");
        }
    }
}
