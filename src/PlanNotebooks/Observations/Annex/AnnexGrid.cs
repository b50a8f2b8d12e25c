using System.Text.RegularExpressions;
using PlanNotebooks.Lexicon;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Observations.Annex;

/// <summary>A table by its rows and columns: the header above, the rows of figures below.</summary>
internal sealed partial class AnnexGrid
{
    private const int FewestYears = 2;
    private readonly CleanTable _table;
    private readonly string _text;
    private readonly ILookup<int, CleanCell> _byRow;
    private readonly Dictionary<int, List<CleanCell>> _merged = [];

    public AnnexGrid(CleanTable table, string folded)
    {
        (_table, _text) = (table, folded);
        _byRow = table.Cells.ToLookup(cell => cell.Row);
        foreach (var cell in table.Cells.Where(cell => cell.RowSpan > 1))
            AddMerged(cell, table.RowStarts.Count);
        Columns = table.Cells.Max(cell => cell.Column + cell.ColumnSpan);
        Rows = table.RowStarts.Count - 1;
        var years = Enumerable.Range(0, Rows).FirstOrDefault(NamesYear, Rows);
        IsByYears = AreOfYears(years);
        FirstRow = IsByYears ? years : Enumerable.Range(0, Rows).FirstOrDefault(IsFigures, Rows);
    }

    /// <summary>Whether its rows are years and its columns indicators.</summary>
    public bool IsByYears { get; }

    /// <summary>How many columns there are.</summary>
    public int Columns { get; }

    /// <summary>How many rows there are.</summary>
    public int Rows { get; }

    /// <summary>The first row of figures; those above are the header.</summary>
    public int FirstRow { get; }

    /// <summary>The header of each column: the cells above one another joined, those across all columns left out.</summary>
    public IReadOnlyList<string> Headers() => Enumerable.Range(0, Columns).Select(HeaderOf).ToList();

    /// <summary>What heads each row of figures; nothing for the rows of the header.</summary>
    public IReadOnlyList<string> RowHeads() =>
        Enumerable
            .Range(0, Rows)
            .Select(row => string.Concat(InRow(row).Where(cell => row >= FirstRow && cell.Column == 0).Select(TextOf)))
            .ToList();

    /// <summary>What the header's cells across all columns say: a title, the unit.</summary>
    public IEnumerable<string> Captions() =>
        _table.Cells.Where(cell => cell.Row < FirstRow && IsCaption(cell)).Select(TextOf);

    /// <summary>The cell at a row and a column, merged cells wherever they reach; null where there is none.</summary>
    public CleanCell? At(int row, int column) =>
        _merged.GetValueOrDefault(row, []).Concat(_byRow[row]).FirstOrDefault(cell => cell.IsOver(column));

    private void AddMerged(CleanCell cell, int rows)
    {
        for (var row = cell.Row + 1; row < Math.Min(rows, cell.Row + cell.RowSpan); row++)
        {
            if (!_merged.TryGetValue(row, out var cells))
                _merged.Add(row, cells = []);
            cells.Add(cell);
        }
    }

    /// <summary>The cells that begin in a row.</summary>
    public IEnumerable<CleanCell> InRow(int row) => _byRow[row];

    /// <summary>A cell's text, folded.</summary>
    public string TextOf(CleanCell cell) => _text[cell.Start..cell.End];

    /// <summary>How much of the table's text in a column is words.</summary>
    public int WordsIn(int column) =>
        _table
            .Cells.Where(cell => cell.Row >= FirstRow && cell.Column == column && !DataTables.IsNumber(cell.In(_text)))
            .Sum(cell => cell.End - cell.Start);

    private string HeaderOf(int column) =>
        string.Concat(
                _table
                    .Cells.Where(cell => cell.Row < FirstRow && cell.IsOver(column) && !IsCaption(cell))
                    .Select(cell => IsByYears && AnnexUnit.IsUnit(TextOf(cell)) ? $"({TextOf(cell)})" : TextOf(cell))
            )
            .Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Whether from a row on most rows are years, with figures right behind them, below names of indicators.</summary>
    private bool AreOfYears(int first)
    {
        var rows = Enumerable.Range(first, Rows - first).ToList();
        var years = rows.FindAll(NamesYear);
        return years.Count >= FewestYears
            && years.Count * 2 > rows.Count
            && !_table.Cells.Any(cell => cell.Row >= first && cell.Column == 1 && HoldsWords(cell))
            && _table.Cells.Any(cell => cell.Row < first && cell.Column > 0 && HoldsWords(cell));
    }

    /// <summary>2019, 2019年, 2020年预计 at the head of a row.</summary>
    private bool NamesYear(int row) =>
        At(row, 0) is { RowSpan: 1, ColumnSpan: 1 } cell && Year().IsMatch(cell.In(_text));

    [GeneratedRegex("^(?:19|20)[0-9]{2}[^0-9]{0,8}$")]
    private static partial Regex Year();

    private bool HoldsWords(CleanCell cell) => !DataTables.IsNumber(cell.In(_text)) && TextOf(cell).Any(Han.Is);

    private bool IsCaption(CleanCell cell) =>
        cell.ColumnSpan == Columns
        || (
            InRow(cell.Row).Count(one => !one.IsEmpty) == 1 && TextOf(cell).Contains("单位:", StringComparison.Ordinal)
        );

    /// <summary>Whether a row holds figures, beyond the years and the numbers of columns that headers hold.</summary>
    private bool IsFigures(int row) =>
        InRow(row).Any(cell => cell.Column > 0 && cell.ColumnSpan == 1 && IsFigure(TextOf(cell)))
        && InRow(row).Any(cell => !cell.IsEmpty && !DataTables.IsNumber(cell.In(_text)));

    private static bool IsFigure(string text) =>
        DataTables.IsNumber(text)
        && text.AsSpan().IndexOfAny('年', '月') < 0
        && !WordClasses.Of("annex-growth").IsIn(text)
        && !WordClasses.Of("annex-target").IsIn(text)
        && !(text.Length == 4 && FourDigitYear.Is(text, 0, 4));
}
