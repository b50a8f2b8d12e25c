using System.Text;

namespace PlanNotebooks.Official;

/// <summary>Reads text whose cells are parted by tabs or commas, and keeps where each cell stands.</summary>
/// <remarks>A cell in double quotes may hold the separator, line ends and doubled quotes (RFC 4180). Empty lines and lines that begin
/// with # are passed over.</remarks>
internal sealed class DelimitedText
{
    private readonly string _text;
    private readonly char _separator;
    private int _at;
    private int _line = 1;

    private DelimitedText(string text, char separator) => (_text, _separator) = (text, separator);

    /// <summary>The rows of a text, the header among them.</summary>
    public static IReadOnlyList<StatisticsLine> Read(string text, char separator)
    {
        var reader = new DelimitedText(text, separator);
        var rows = new List<StatisticsLine>();
        while (reader._at < text.Length)
        {
            if (reader.ReadLine() is { } row)
                rows.Add(row);
        }

        return rows;
    }

    private StatisticsLine? ReadLine()
    {
        var number = _line;
        var isComment = _text[_at] == '#';
        var cells = new List<StatisticsCell>();
        do cells.Add(ReadCell(isComment));
        while (_at < _text.Length && _text[_at++] == _separator);
        _line++;
        var isEmpty = cells.TrueForAll(cell => cell.Text.Length == 0);
        return isComment || isEmpty ? null : new StatisticsLine(number, cells);
    }

    /// <summary>Reads up to the separator or line end, which it leaves.</summary>
    private StatisticsCell ReadCell(bool isComment)
    {
        var start = _at;
        if (!isComment && _at < _text.Length && _text[_at] == '"')
            return ReadQuoted();
        SkipTo(isComment ? '\n' : _separator);
        return Trimmed(start, _at);
    }

    private StatisticsCell ReadQuoted()
    {
        var cell = new StringBuilder();
        var start = ++_at;
        var end = start;
        for (; _at < _text.Length; _at++)
        {
            var isQuote = _text[_at] == '"';
            if (isQuote && !IsQuote(_at + 1))
                break;
            if (isQuote)
                _at++;
            if (_text[_at] == '\n')
                _line++;
            cell.Append(_text[_at]);
            end = _at + 1;
        }

        SkipTo(_separator);
        return new StatisticsCell(cell.ToString().Trim(), start, end);
    }

    /// <summary>Goes on to a sign or the line's end.</summary>
    private void SkipTo(char sign)
    {
        var length = _text.AsSpan(_at).IndexOfAny('\n', sign);
        _at = length < 0 ? _text.Length : _at + length;
    }

    private bool IsQuote(int at) => at < _text.Length && _text[at] == '"';

    private StatisticsCell Trimmed(int start, int end)
    {
        while (end > start && IsBlank(_text[end - 1]))
            end--;
        while (start < end && IsBlank(_text[start]))
            start++;
        return new StatisticsCell(_text[start..end], start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c == '\uFEFF';
}
