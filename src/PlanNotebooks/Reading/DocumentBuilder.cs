using System.Text;

namespace PlanNotebooks.Reading;

/// <summary>Puts a document's text together: paragraphs with an empty line between them, tables a row a line with tabs between the
/// cells.</summary>
public sealed class DocumentBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _pages = [];
    private readonly List<DocumentTable> _tables = [];

    /// <summary>What is found in the file and kept out of its text.</summary>
    public Omissions LeftOut { get; } = new();

    /// <summary>How long the text is by now.</summary>
    public int Length => _text.Length;

    /// <summary>Begins a page: what is added next stands on it.</summary>
    public void StartPage() => _pages.Add(_text.Length);

    /// <summary>Begins a page inside what was added last, at an offset into the text.</summary>
    public void StartPageAt(int offset) => _pages.Add(offset);

    /// <summary>Adds a paragraph, a line where it has no line breaks of its own; nothing where it is blank.</summary>
    /// <returns>Where it begins in the text.</returns>
    public int AddParagraph(string paragraph)
    {
        if (string.IsNullOrWhiteSpace(paragraph))
            return _text.Length;
        if (_text.Length > 0)
            _text.Append('\n');
        var start = _text.Length;
        _text.Append(paragraph).Append('\n');
        return start;
    }

    /// <summary>Adds a table of figures.</summary>
    /// <param name="cells">Its cells, merged cells once.</param>
    /// <returns>Where each row begins in the text; a row without a cell of its own begins where the next does.</returns>
    public IReadOnlyList<int> AddTable(IEnumerable<TableCell> cells)
    {
        if (_text.Length > 0)
            _text.Append('\n');
        var start = _text.Length;
        var placed = new List<DocumentCell>();
        var rows = new List<int>();
        foreach (var row in cells.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column).GroupBy(cell => cell.Row))
        {
            var column = 0;
            while (rows.Count <= row.Key)
                rows.Add(_text.Length);
            foreach (var cell in row)
            {
                for (; column < cell.Column; column++)
                    _text.Append('\t');
                var at = _text.Length;
                _text.Append(cell.Text);
                placed.Add(new DocumentCell(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, at, _text.Length));
            }

            _text.Append('\n');
        }

        _tables.Add(new DocumentTable(start, _text.Length, placed));
        return rows;
    }

    /// <summary>The document.</summary>
    /// <param name="source">The name that observations carry.</param>
    public ReportDocument Build(string source) =>
        new(source, _text.ToString())
        {
            PageStarts = _pages,
            Tables = _tables,
            LeftOut = LeftOut.All,
        };
}
