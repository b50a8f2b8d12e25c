using System.Text;
using PlanNotebooks.Disk;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Formats.Workbooks;

/// <summary>Rows that wait on disk until their sheet is written.</summary>
internal sealed class StoredRows : RowSource, IDisposable
{
    private const byte Nothing = 0;
    private const byte Text = 1;
    private const byte Yes = 2;
    private const byte No = 3;
    private const byte Whole = 4;
    private const byte LongWhole = 5;
    private const byte Number = 6;

    private readonly FileStream _file = WaitingFile.Create();
    private readonly BinaryWriter _writer;
    private readonly BinaryReader _reader;
    private readonly int _step;
    private readonly List<long> _places = [];
    private IReadOnlyList<int>? _order;
    private int _count;

    /// <summary>Begins.</summary>
    /// <param name="form">A table with the columns; its rows are not taken.</param>
    /// <param name="step">Of so many rows the place of one is kept; where rows are put in another order, 1.</param>
    public StoredRows(Table form, int step = 1024)
        : base(form)
    {
        _step = step;
        _writer = new BinaryWriter(_file, Encoding.UTF8, leaveOpen: true);
        _reader = new BinaryReader(_file, Encoding.UTF8, leaveOpen: true);
    }

    /// <inheritdoc/>
    public override int Count => _count;

    /// <summary>Adds the rows of a table of the same columns.</summary>
    public void Add(Table table)
    {
        for (var row = 0; row < table.RowCount; row++)
        {
            if (_count++ % _step == 0)
                _places.Add(_file.Position);
            foreach (var column in Places)
                Write(table[row, column]);
        }
    }

    /// <summary>Gives the rows in another order from now on.</summary>
    /// <param name="order">Which row comes first, second …</param>
    public void Order(IReadOnlyList<int> order) => _order = order;

    /// <inheritdoc/>
    public override IEnumerable<IReadOnlyList<object?>> Read(int first, int count)
    {
        _writer.Flush();
        var cells = new object?[Places.Count];
        for (var row = first; row < first + count; row++)
        {
            if (row == first || _order is not null)
                GoTo(_order is null ? row : _order[row], cells);
            Fill(cells);
            yield return cells;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        WaitingFile.Close(_file);
    }

    private void GoTo(int row, object?[] cells)
    {
        _file.Position = _places[row / _step];
        for (var passed = row % _step; passed > 0; passed--)
            Fill(cells);
    }

    private void Fill(object?[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
            cells[i] = Cell();
    }

    private void Write(object? value)
    {
        switch (value)
        {
            case null or "":
                _writer.Write(Nothing);
                break;
            case bool truth:
                _writer.Write(truth ? Yes : No);
                break;
            case int number:
                _writer.Write(Whole);
                _writer.Write7BitEncodedInt(number);
                break;
            case long number:
                _writer.Write(LongWhole);
                _writer.Write(number);
                break;
            case decimal number:
                _writer.Write(Number);
                _writer.Write(number);
                break;
            default:
                _writer.Write(Text);
                // A half of a character is written as U+FFFD, as the encoding does.
                _writer.Write(CellValue.ForMachines(value));
                break;
        }
    }

    private object? Cell() =>
        _reader.ReadByte() switch
        {
            Text => _reader.ReadString(),
            Yes => true,
            No => false,
            Whole => _reader.Read7BitEncodedInt(),
            LongWhole => _reader.ReadInt64(),
            Number => _reader.ReadDecimal(),
            _ => null,
        };
}
