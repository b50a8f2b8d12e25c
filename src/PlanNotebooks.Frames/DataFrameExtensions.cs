using Microsoft.Data.Analysis;
using PlanNotebooks.Observations;
using PlanNotebooks.Shown;
using PlanNotebooks.Tables;

namespace PlanNotebooks;

/// <summary>Tables as data frames of Microsoft.Data.Analysis, and back.</summary>
public static class DataFrameExtensions
{
    /// <summary>The rows of a table, of targets, results or any analysis, as a data frame.</summary>
    /// <param name="table">The table.</param>
    /// <param name="all">Whether hidden columns come along too (source, section, sentence …), after those that are shown.</param>
    /// <returns>
    /// The columns that the table shows, a code beside each name and a unit beside each value, ids last. Beside a number that people
    /// read with its
    /// unit stands a column <c>…_shown</c> with those words: <c>value</c> is 8500000000, <c>value_shown</c> 85亿元.
    /// </returns>
    /// <remarks>
    /// Whole numbers stay int or long, amounts and rates decimal, yes and no bool; words and enums are strings. A null stays
    /// null, in every type. Beware of the package's own <c>GroupBy</c> where a key or a value is null: see <see cref="FrameSummaries"/>.
    /// </remarks>
    public static DataFrame ToDataFrame(this Table table, bool all = false)
    {
        SourceTips.Remember(table);
        var columns = all ? FrameLayout.All(table) : FrameLayout.Shown(table);
        return new DataFrame([.. columns.SelectMany(column => ToColumns(table, column))]);
    }

    /// <summary>The observations of a data frame that was made of a table of them with all columns, whatever was done to its rows
    /// since.</summary>
    /// <param name="frame">A frame of <c>corpus.Observations.ToDataFrame(all: true)</c>; columns beyond those are left aside.</param>
    /// <exception cref="FormatException">A row lacks what every observation has, or a column holds what its key cannot; says
    /// which.</exception>
    public static Table<Observation> ToObservations(this DataFrame frame)
    {
        if (frame.Columns.OfType<SingleDataFrameColumn>().FirstOrDefault() is { } guessed)
            throw new FormatException(
                $"The column {guessed.Name} holds numbers of seven digits, as DataFrame.LoadCsv guesses them; read the file "
                    + $"by {nameof(DataFrameExtensions)}.{nameof(LoadWords)}(path), which loses none."
            );
        var columns = frame.Columns.ToDictionary(column => column.Name, StringComparer.Ordinal);
        return StoredObservations.Table(
            checked((int)frame.Rows.Count),
            (row, key) => columns.TryGetValue(key, out var column) ? column[row] : null
        );
    }

    /// <summary>A data frame of a CSV file in which every column is words, as <c>ToObservations</c> reads them: the package guesses
    /// types otherwise, and loses digits.</summary>
    /// <param name="path">A file that <c>DataFrame.SaveCsv</c> wrote of a frame of observations with all columns.</param>
    public static DataFrame LoadWords(string path)
    {
        var columns = File.ReadLines(path).First().Split(',').Length;
        return DataFrame.LoadCsv(
            path,
            dataTypes: [.. Enumerable.Repeat(typeof(string), columns)],
            guessRows: 0,
            encoding: System.Text.Encoding.UTF8
        );
    }

    /// <summary>The corpus' observations that a data frame's rows name by their <c>id</c>, in the order of its rows.</summary>
    /// <param name="frame">A frame with the column <c>id</c>, with few columns or all.</param>
    /// <param name="corpus">The corpus that the frame was made of.</param>
    /// <exception cref="ArgumentException">The frame has no column <c>id</c>, or names an observation that the corpus does not
    /// have.</exception>
    public static Table<Observation> ToObservations(this DataFrame frame, Corpus corpus)
    {
        var ids =
            frame.Columns.FirstOrDefault(column => column.Name == FrameLayout.Id)
            ?? throw new ArgumentException(
                "The frame has no column id, by which an observation is found.",
                nameof(frame)
            );
        var observations = corpus.Observations;
        var places = observations
            .Select((row, place) => (row.Id, place))
            .ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        var columns = observations
            .Columns.Select((column, place) => (column.Name, place))
            .ToDictionary(pair => pair.Name, pair => pair.place, StringComparer.Ordinal);
        int Place(int row) =>
            ids[row] is string id && places.TryGetValue(id, out var place)
                ? place
                : throw new ArgumentException($"The corpus has no observation {ids[row] ?? "null"}.", nameof(frame));
        return StoredObservations.Table(
            checked((int)frame.Rows.Count),
            (row, key) => observations.Stored(Place(row), columns[key])
        );
    }

    /// <summary>Any data frame as a table, which shows itself in every notebook and page, and writes itself as CSV and JSON
    /// Lines.</summary>
    /// <remarks>Numbers that are no int, long or decimal become decimal, and NaN null; see <see cref="FrameColumn"/>.</remarks>
    public static Table<DataFrameRow> AsTable(this DataFrame frame) =>
        Table.Of(
            frame.Rows,
            frame.Columns.Select(
                (column, index) => FrameColumn.Of(column.Name, column.DataType, (DataFrameRow row) => row[index])
            )
        );

    /// <summary>A data frame as it shows itself, with a title.</summary>
    /// <param name="frame">The frame, which stays as it is.</param>
    /// <param name="title">The title, or a pair of which the language spoken now is shown: <c>Growth 增速</c>.</param>
    public static Table<int> Titled(this DataFrame frame, string title) =>
        FrameTable.Of(frame).Titled(title);

    private static IEnumerable<DataFrameColumn> ToColumns(Table table, int index)
    {
        yield return ToColumn(table, table.Columns[index], index);
        if (FrameLayout.HasWords(table, index))
            yield return new StringDataFrameColumn(
                table.Columns[index].Name + FrameLayout.ShownEnding,
                Rows(table).Select(row => Words(table, row, index))
            );
    }

    // Of a target in words the value is null, and the words stand here.
    private static string? Words(Table table, int row, int column) =>
        table.CellText(row, column) is { Length: > 0 } words ? words : null;

    private static DataFrameColumn ToColumn(Table table, Column column, int index)
    {
        var cells = Rows(table).Select(row => table.Stored(row, index));
        return column.StoredType() switch
        {
            var type when type == typeof(int) => new Int32DataFrameColumn(
                column.Name,
                cells.Select(cell => (int?)cell)
            ),
            var type when type == typeof(long) => new Int64DataFrameColumn(
                column.Name,
                cells.Select(cell => (long?)cell)
            ),
            var type when type == typeof(decimal) => new DecimalDataFrameColumn(
                column.Name,
                cells.Select(cell => (decimal?)cell)
            ),
            var type when type == typeof(bool) => new BooleanDataFrameColumn(
                column.Name,
                cells.Select(cell => (bool?)cell)
            ),
            _ => new StringDataFrameColumn(column.Name, cells.Select(cell => (string?)cell)),
        };
    }

    private static IEnumerable<int> Rows(Table table) => Enumerable.Range(0, table.RowCount);
}
