using System.Text.RegularExpressions;

namespace PlanNotebooks.Formats.Tests.Pdf;

/// <summary>A file of two columns in one of many shapes, between headings, paragraphs and tables that run across both: made of a number,
/// the same for the same one.</summary>
internal sealed class ColumnShape
{
    private const double Bottom = 740;
    private const double Top = 70;
    private const string NoBeginning = "，。、；：？！”）》%％";
    private static readonly Lazy<string[]> Paragraphs = new(() =>
        [
            .. Seeds
                .Names.SelectMany(name => Report.Load(Seeds.File(name)).Text.Text.Split('\n'))
                .Where(text => text.Length is > 30 and < 400)
                .Select(Wide),
        ]
    );

    private static readonly string[] Names = ["地区生产总值", "规模工业增加值", "固定资产投资", "财政总收入", "新增就业", "粮食产量"];
    private readonly Random _random;
    private readonly PdfFile _pdf = new();
    private readonly double _size;
    private readonly double _pitch;
    private readonly double _gutter;
    private readonly double _shift;
    private readonly double _space;
    private readonly int _narrow;
    private readonly bool _hangs;
    private readonly bool _isAcross;
    private readonly bool _breaksNumbers;
    private double _y;
    private int _tables;
    private readonly List<string> _blocks = [];

    private ColumnShape(int number)
    {
        _random = new Random(number);
        _size = Of(9, 10, 10.5, 11, 12);
        _pitch = _size * Of(1.35, 1.5, 1.65, 1.8);
        _gutter = _size * Of(1, 1.4, 2, 3);
        _shift = Of(0, 0, 0, 0.015);
        _space = Of(0, 0, 0.2, 0.25);
        _hangs = Of(true, false) && _gutter > _size * 1.2;
        _isAcross = Of(false, false, true);
        _breaksNumbers = Of(true, false);
        _narrow = (int)((PdfFile.Width - 110 - _gutter) / 2 / _size);
    }

    /// <summary>What it holds, in the order in which it is read.</summary>
    public List<string> Expected { get; } = [];

    /// <summary>How it was made.</summary>
    public string Shape => string.Join(" | ", _blocks);

    /// <summary>A file.</summary>
    public static (PdfFile Pdf, ColumnShape Shape) Of(int number)
    {
        var shape = new ColumnShape(number);
        shape.Write();
        return (shape._pdf, shape);
    }

    private double Left => 55;

    private double Right => Left + (_narrow * _size) + _gutter;

    private double Across => (2 * _narrow * _size) + _gutter;

    private T Of<T>(params T[] several) => several[_random.Next(several.Length)];

    private void Write()
    {
        _blocks.Add(FormattableString.Invariant($"{_size} {_gutter / _size:0.#} {(_isAcross ? "by lines" : "by columns")}"));
        Page();
        Of<Action>(() => { }, Heading, ParagraphsAcross)();
        for (var block = _random.Next(1, 5); block > 0; block--)
        {
            Columns();
            Of<Action>(Heading, ParagraphsAcross, Table, Line)();
        }

        Of<Action>(() => { }, Columns)();
    }

    private void Page()
    {
        _pdf.Page();
        _y = Top;
    }

    private void Room(int lines)
    {
        if (_y + (lines * _pitch) > Bottom)
            Page();
    }

    private void Heading()
    {
        _blocks.Add("heading");
        var text = Of("二、今年的主要目标和任务", "2024年工作回顾", "三、加快产业转型升级步伐，着力推进高质量发展", "关于计划草案的报告");
        var size = _size * Of(1, 1.2, 1.5);
        Room(3);
        _y += _pitch * Of(0.4, 1);
        var wide = text.Sum(Width) * size;
        _pdf.Text(Of(Left, Left + (2 * _size), Left + ((Across - wide) / 2), Left + ((Across - wide) / 2)), _y, text, size);
        _y += _pitch * Of(1.5, 2);
        Expected.Add(text);
    }

    /// <summary>A heading of a line by itself, at the margin.</summary>
    private void Line()
    {
        _blocks.Add("line");
        Room(3);
        _y += _pitch * Of(0, 0.4);
        _pdf.Text(Left + (2 * _size), _y, "（一）去年计划执行情况总体良好。", _size);
        _y += _pitch * Of(1, 1.4);
        Expected.Add("（一）去年计划执行情况总体良好。");
    }

    private void ParagraphsAcross()
    {
        _blocks.Add("across");
        _y += _pitch * Of(0.2, 0.5, 1);
        for (var count = _random.Next(1, 4); count > 0; count--)
            foreach (var line in Broken(Next(), (2 * _narrow) + (int)(_gutter / _size)))
            {
                Room(1);
                Set(Left, _y, line);
                _y += _pitch;
            }

        _y += _pitch * Of(0.2, 0.5, 1);
    }

    private void Table()
    {
        var isRuled = Of(true, false);
        _blocks.Add(isRuled ? "ruled table" : "open table");
        var rows = _random.Next(2, 6);
        Room(rows + 4);
        _y += _pitch;
        var top = _y - (_size * 1.1);
        var step = Across / 3;
        var year = 2008 + _tables++;
        string[][] cells =
        [
            ["指标", $"{year}年完成", $"{year + 1}年计划"],
            .. Names.Take(rows).Select(name => (string[])[name, $"{_random.Next(10, 99)}.5", $"{_random.Next(10, 99)}.8"]),
        ];
        foreach (var row in cells)
        {
            foreach (var (i, cell) in row.Index())
                _pdf.Text(Left + 4 + (i * step), _y, cell, _size);
            _y += _pitch * 1.1;
            Expected.Add(string.Concat(row));
        }

        var bottom = top + (cells.Length * _pitch * 1.1);
        for (var i = 0; isRuled && i <= cells.Length; i++)
            _pdf.Rule(Left, top + (i * _pitch * 1.1), Left + Across, top + (i * _pitch * 1.1));
        for (var i = 0; isRuled && i <= 3; i++)
            _pdf.Rule(Left + (i * step), top, Left + (i * step), bottom);
        _y += _pitch * Of(0.6, 1);
    }

    /// <summary>Paragraphs in two columns, shared evenly, or as far down as the page goes.</summary>
    private void Columns()
    {
        var count = _random.Next(1, 9);
        _blocks.Add($"columns {count}");
        var lines = Enumerable.Range(0, count).SelectMany(_ => Broken(Next(), _narrow)).ToList();
        while (lines.Count > 0)
        {
            Room(3);
            var height = Math.Min((int)((Bottom - _y) / _pitch), (lines.Count + 1) / 2);
            var own = lines.Take(2 * height).ToList();
            var places = own.Select((line, i) =>
                i < height
                    ? (X: Left, Y: _y + (_pitch * i), line)
                    : (X: Right, Y: _y + (_pitch * (1 + _shift) * (i - height)), line)
            );
            foreach (var (x, y, line) in _isAcross ? places.OrderBy(place => place.Y).ThenBy(place => place.X) : places)
                Set(x, y, line);
            lines.RemoveRange(0, own.Count);
            _y += _pitch * (1 + _shift) * height;
        }

        _y += _pitch * Of(0.2, 0.5, 1);
    }

    private string Next()
    {
        var text = Of(Paragraphs.Value);
        Expected.Add(text);
        return text;
    }

    /// <summary>Signs as they are printed: cleaning makes narrow ones of wide ones.</summary>
    private static string Wide(string text) =>
        Regex.Replace(text, @"(?<=[^\x00-\x7F])[,;:](?=\D)", sign => ((char)(sign.Value[0] + 0xFEE0)).ToString());

    private static double Width(char c) => c < 0x80 ? 0.5 : 1;

    /// <summary>Whether a number begins or ends beside a word.</summary>
    private static bool HasSpace(string text, int at) =>
        char.IsAsciiDigit(text[at]) != char.IsAsciiDigit(text[at - 1]) && (text[at] >= 0x4E00 || text[at - 1] >= 0x4E00);

    private double WidthWithSpaces(string text)
    {
        var spaces = 0;
        for (var i = 1; i < text.Length; i++)
            if (HasSpace(text, i))
                spaces++;
        return text.Sum(Width) + (spaces * _space);
    }

    /// <summary>A paragraph in lines, as office programs break it.</summary>
    private IEnumerable<string> Broken(string paragraph, int wide)
    {
        var text = "　　" + paragraph;
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && WidthWithSpaces(text[start..(end + 1)]) <= wide)
                end++;
            if (end < text.Length)
                end = BreakIn(text, start, end);
            yield return text[start..end];
            start = end;
        }
    }

    private int BreakIn(string text, int start, int end)
    {
        if (_hangs && IsClosing(text, end) && !IsClosing(text, end + 1))
            return end + 1;
        var at = end;
        while (at > start + 3 && (IsClosing(text, at) || "“（《".Contains(text[at - 1]) || IsInNumber(text, at)))
            at--;
        return at > start + 3 ? at : end;
    }

    private static bool IsClosing(string text, int at) => at < text.Length && NoBeginning.Contains(text[at]);

    private bool IsInNumber(string text, int at) => !_breaksNumbers && text[at] < 0x80 && text[at - 1] < 0x80;

    /// <summary>Sets a line, with spaces beside its numbers.</summary>
    private void Set(double x, double y, string line)
    {
        var start = 0;
        for (var i = 1; i <= line.Length; i++)
        {
            if (i < line.Length && (_space == 0 || !HasSpace(line, i)))
                continue;
            _pdf.Text(x, y, line[start..i], _size);
            x += (line[start..i].Sum(Width) + _space) * _size;
            start = i;
        }
    }
}
