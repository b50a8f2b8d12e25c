using PlanNotebooks.Languages;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>The rows of a sheet, which are read one after another, as often as is needed.</summary>
internal abstract class RowSource
{
    /// <summary>Begins, with the columns of a table: first those that display shows, then the others.</summary>
    protected RowSource(Table form)
    {
        Places = [.. form.ShownColumns.Concat(Enumerable.Range(0, form.Columns.Count)).Distinct()];
        Columns = [.. Places.Select(i => form.Columns[i])];
    }

    /// <summary>The columns, in the order of the sheet.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>What stands above each of them: its heading in the language spoken, of yes and no its key in words; where two would read
    /// alike, with its key behind it.</summary>
    public IReadOnlyList<string> Headings()
    {
        var own = Columns.Select(Own).ToList();
        return
        [
            .. own.Select((heading, i) =>
                own.Count(other => other.Equals(heading, StringComparison.OrdinalIgnoreCase)) == 1
                    ? heading
                    : heading + Punctuation.Aside(heading == Columns[i].Name ? Bilingual.Pick("code 代码") : Columns[i].Name)
            ),
        ];
    }

    private static string Own(Column column)
    {
        var isKey = column.Heading == column.Name || column.Type == typeof(bool);
        if (!isKey)
            return column.Heading;
        var chinese = ColumnMeaning.Of(column.Name)?.Chinese ?? Texts.Find($"frame.{column.Name}");
        return (Speech.IsChinese ? chinese : null) ?? column.Name;
    }

    /// <summary>Where each of them stands in the table.</summary>
    protected IReadOnlyList<int> Places { get; }

    /// <summary>How many rows there are.</summary>
    public abstract int Count { get; }

    /// <summary>Rows that follow one another, each as its cells in the order of the columns: text, bool, int, long, decimal, enums or
    /// null.</summary>
    /// <param name="first">The first.</param>
    /// <param name="count">How many.</param>
    public abstract IEnumerable<IReadOnlyList<object?>> Read(int first, int count);

    /// <summary>The place of a column.</summary>
    /// <param name="name">Its name; one of the columns'.</param>
    public int IndexOf(string name)
    {
        var at = 0;
        while (Columns[at].Name != name)
            at++;
        return at;
    }
}
