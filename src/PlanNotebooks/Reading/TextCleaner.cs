using System.Text.RegularExpressions;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Reading;

/// <summary>Makes a report's text of a file's: takes markup and page furniture out, mends broken paragraphs, drops what stands
/// twice.</summary>
internal sealed partial class TextCleaner : IDisposable
{
    private const string NumberSigns = ".,";
    private const string Broken = "是为的和与及：:，,、。；;";
    private const string PlanTitle = "规划";
    private const string ClauseEnds = "，,。；;：:";
    private const string Trailing = "......";
    private const int ShortestRepeat = 40;
    private const int ShortestOpenParagraph = 30;
    private const int LongestLeadIn = 40;
    private static readonly WordClass Captions = WordClasses.Of("caption-end");
    private static readonly WordClass TitleEnds = WordClasses.Of("title-end");
    private const int ShortestOpened = 60;
    private const int LongestMark = 64;
    private const string UnitBeginnings = "万亿%％个元";
    private const string ParagraphEnds = "。！？；;：:!?…”）)】》";

    private readonly MappedText _squeezed;
    private readonly MappedText _result;
    private readonly List<RemovedText> _removed = [];
    private readonly List<CleanTable> _tables = [];
    private readonly HashSet<TextLine> _paragraphs;
    private int _paragraphStart;
    private int _searchedTo;
    private bool _hasStop;

    private TextCleaner(int length)
    {
        _squeezed = new MappedText(Math.Max(16, length));
        _result = new MappedText(Math.Max(16, length));
        _paragraphs = new HashSet<TextLine>(new SameWords(_result));
    }

    /// <summary>Cleans one file's text.</summary>
    public static ReportText Clean(ReportDocument document)
    {
        using var cleaner = new TextCleaner(document.Text.Length);
        return cleaner.Run(document);
    }

    public void Dispose()
    {
        _squeezed.Dispose();
        _result.Dispose();
    }

    private ReportText Run(ReportDocument document)
    {
        using var stripped = MarkupStripper.Strip(document);
        var lines = LineSplitter.Split(stripped, _squeezed, _removed);
        var furniture = PageFurniture.Find(_squeezed, lines);
        Assemble(document, lines, furniture, LineWidths.Measure(_squeezed, lines));
        EndParagraph();
        _removed.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return new ReportText(document, _result.Characters.ToString(), _result.Offsets(), _removed, _tables);
    }

    private void Assemble(ReportDocument document, List<TextLine> lines, bool[] furniture, LineWidths widths)
    {
        var blank = false;
        var full = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (IsTable(document, line))
            {
                EndParagraph();
                _tables.Add(TableCopy.Append(document, document.Tables[_tables.Count], _result));
                _paragraphStart = _result.Length;
            }
            else if (furniture[i])
            {
                _removed.Add(
                    new RemovedText(
                        _squeezed.OffsetOf(line.Start),
                        _squeezed.OffsetOf(line.End - 1) + 1,
                        RemovalReason.Furniture
                    )
                );
            }
            else if (line.IsEmpty)
            {
                blank = true;
            }
            else
            {
                if (!Continues(line, blank, full))
                    EndParagraph();
                _result.Append(_squeezed, line.Start, line.End);
                full = widths.IsFull(line.In(_squeezed));
                blank = false;
            }
        }
    }

    private bool IsTable(ReportDocument document, TextLine line) =>
        line.Length == 1
        && _squeezed[line.Start] == MarkupStripper.TableMark
        && _tables.Count < document.Tables.Count
        && _squeezed.OffsetOf(line.Start) == document.Tables[_tables.Count].Start;

    /// <summary>Whether a line goes on with the paragraph above it, which the page or a narrow column broke.</summary>
    private bool Continues(TextLine line, bool blank, bool aboveIsFull)
    {
        var above = _result.Characters[_paragraphStart..];
        LookForStop();
        var next = line.In(_squeezed);
        if (above.IsEmpty || BeginsAnew(next))
            return false;
        if (aboveIsFull || IsCutNumber(above[^1], next[0]))
            return true;
        if (ItemMark.Begins(next) || IsWhole(above, next[0]))
            return false;
        return blank ? _hasStop && above.Length >= ShortestOpenParagraph : !line.Indented && !StandsAlone(above, next);
    }

    private bool StandsAlone(ReadOnlySpan<char> above, ReadOnlySpan<char> next) => IsLeadIn(above, next) || IsPlanTitle(above, next);

    /// <summary>Whether a line broke between a number and its unit.</summary>
    private static bool IsCutNumber(char last, char first) => Folding.IsDigit(last) && BeginsUnit(first);

    /// <summary>6. above 2019: a line with room left breaks in no number, and joined they would be one that nobody printed.</summary>
    private static bool WouldMakeANumber(char last, char first) =>
        Folding.IsDigit(first) && (Folding.IsDigit(last) || NumberSigns.Contains(Folding.Fold(last)));

    private static bool BeginsAnew(ReadOnlySpan<char> line) =>
        HeadingMark.Find(line).Level > 0 || line.StartsWith("——", StringComparison.Ordinal) || ItemMark.Bullets.Contains(line[0]);

    /// <summary>Whether nothing can belong to a paragraph any more: it ended, or is a heading.</summary>
    private bool IsWhole(ReadOnlySpan<char> above, char next) =>
        EndsParagraph(above[^1])
        || above.EndsWith(Trailing)
        || WouldMakeANumber(above[^1], next)
        || above.SequenceEqual("附件")
        || (!_hasStop && HeadingMark.Find(above.First(LongestMark)).Level > 0);

    /// <summary>Whether the paragraph above holds a full stop; each character is looked at once.</summary>
    private void LookForStop()
    {
        if (_searchedTo <= _paragraphStart)
            (_hasStop, _searchedTo) = (false, _paragraphStart);
        _hasStop = _hasStop || _result.Characters[_searchedTo..].Contains('。');
        _searchedTo = _result.Length;
    }

    /// <summary>青山县“十四五”水利发展规划 at the head of a text: below, in the midst of it, a line may break behind 规划.</summary>
    private bool IsPlanTitle(ReadOnlySpan<char> above, ReadOnlySpan<char> next) =>
        _paragraphStart == 0
        && above.Length <= LongestLeadIn
        && above.EndsWith(PlanTitle)
        && above.Contains('“')
        && above.IndexOfAny(ClauseEnds) < 0
        && !Broken.Contains(next[0]);

    /// <summary>A title, or a line of its own, without a full stop, above a paragraph many times its length.</summary>
    private static bool IsLeadIn(ReadOnlySpan<char> above, ReadOnlySpan<char> next) =>
        TitleEnds.AtEnd(Folding.Fold(above[^Math.Min(above.Length, LongestLeadIn)..].ToString())) > 0
        || above.Length <= LongestLeadIn
            && next.Length >= ShortestOpened
            && next.Length >= above.Length * 2
            && next.Contains('。')
            && !above.Contains('。')
            && Han.Is(above[^1])
        || StandsAsCaption(above, next);

    /// <summary>主要预期目标 and 抓好以下工作 on a line of their own, above what they name; not between 今年经济社会发展的 and 是:, whose line was
    /// broken.</summary>
    private static bool StandsAsCaption(ReadOnlySpan<char> above, ReadOnlySpan<char> next) =>
        (IsCaption(above) || IsCaption(next)) && !Broken.AsSpan().ContainsAny(above[^1], next[0]);

    private static bool IsCaption(ReadOnlySpan<char> line) => Captions.AtEnd(line) > 0 && Short().IsMatch(line);

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{1,12}$")]
    private static partial Regex Short();

    /// <summary>A number whose unit stands on the next line (74.4 / 万亿元).</summary>
    private static bool BeginsUnit(char c) => UnitBeginnings.Contains(c);

    private static bool EndsParagraph(char c) => ParagraphEnds.Contains(c);

    private void EndParagraph()
    {
        var paragraph = _result.Characters[_paragraphStart..];
        if (paragraph.IsEmpty)
            return;
        if (paragraph.Length >= ShortestRepeat && !_paragraphs.Add(new TextLine(_paragraphStart, _result.Length, false)))
        {
            _removed.Add(
                new RemovedText(
                    _result.OffsetOf(_paragraphStart),
                    _result.OffsetOf(_result.Length - 1) + 1,
                    RemovalReason.Repeat
                )
            );
            _result.Truncate(_paragraphStart);
            _searchedTo = _paragraphStart;
            return;
        }

        _result.Add('\n', _result.OffsetOf(_result.Length - 1));
        _paragraphStart = _result.Length;
    }
}
