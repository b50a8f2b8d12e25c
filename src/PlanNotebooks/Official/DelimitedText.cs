using System.Text.RegularExpressions;

namespace PlanNotebooks.Official;

/// <summary>Reads text whose cells are parted by tabs or commas, and keeps where each cell stands.</summary>
/// <remarks>A cell in double quotes may hold the separator, line ends and doubled quotes (RFC 4180); where something stands behind the
/// second quote both are its own. Empty lines and lines that begin with # are passed over, but for what a spreadsheet writes of an error
/// (#N/A).</remarks>
internal sealed class DelimitedText
{
    private static readonly string[] Errors = ["#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"];
    private readonly string _text;
    private readonly char _separator;
    private readonly Regex _quoted;
    private int _at;
    private int _line = 1;

    private DelimitedText(string text, char separator)
    {
        (_text, _separator) = (text, separator);
        _quoted = new Regex($$"""\G"(?>(?:[^"]+|"")*)"(?=[ \r]*(?:[{{separator}}\n]|\z))""");
    }

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
        var isComment = _text[_at] == '#' && !Errors.Any(error => _text.AsSpan(_at).StartsWith(error));
        var cells = new List<StatisticsCell>();
        do cells.Add(ReadCell(isComment));
        while (_at < _text.Length && _text[_at++] == _separator);
        _line++;
        var length = cells.FindLastIndex(cell => cell.Text.Length > 0) + 1;
        return isComment || length == 0 ? null : new StatisticsLine(number, cells[..length]);
    }

    /// <summary>Reads up to the separator or line end, which it leaves.</summary>
    private StatisticsCell ReadCell(bool isComment)
    {
        var start = _at;
        if (!isComment && _quoted.Match(_text, _at) is { Success: true } quoted)
            return ReadQuoted(_at + quoted.Length - 1);
        SkipTo(isComment ? '\n' : _separator);
        return Trimmed(start, _at);
    }

    private StatisticsCell ReadQuoted(int end)
    {
        var start = _at + 1;
        var cell = _text[start..end];
        _line += cell.Count('\n');
        _at = end;
        SkipTo(_separator);
        return new StatisticsCell(cell.Replace("\"\"", "\"", StringComparison.Ordinal).Trim(), start, end);
    }

    /// <summary>Goes on to a sign or the line's end.</summary>
    private void SkipTo(char sign)
    {
        var length = _text.AsSpan(_at).IndexOfAny('\n', sign);
        _at = length < 0 ? _text.Length : _at + length;
    }

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
