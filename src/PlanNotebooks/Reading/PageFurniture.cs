using System.Text.RegularExpressions;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Reading;

/// <summary>Tells the lines that the page or the web site put around a report from the report's own.</summary>
internal static partial class PageFurniture
{
    private const int LongestMetadataLine = 80;
    private const int LongestHeader = 40;
    private const int FewestHeaders = 3;
    private const int LongestTailMark = 16;
    private const double LastPart = 0.5;
    private static readonly WordClass TailMarks = WordClasses.Of("tail-mark");

    /// <summary>For every line, whether it is furniture: a page number, a header that returns on every page, metadata, a file's name, a
    /// teaser.</summary>
    public static bool[] Find(MappedText text, List<TextLine> lines)
    {
        var furniture = new bool[lines.Count];
        for (var i = 0; i < lines.Count; i++)
            furniture[i] = IsFurniture(lines[i].In(text));
        MarkHeaders(text, lines, furniture);
        MarkTail(text, lines, furniture);
        return furniture;
    }

    private static bool IsFurniture(ReadOnlySpan<char> line) =>
        HasNoHan(line) || PageOrFile().IsMatch(line) || IsMetadata(line) || IsTeaser(line);

    private static bool HasNoHan(ReadOnlySpan<char> line) =>
        !line.ContainsAnyInRange('\u4E00', '\u9FFF') && line.ContainsAnyInRange('0', '9');

    [GeneratedRegex(@"^第.{0,14}页$|\.(?:pdf|docx?|wps|ofd)$", RegexOptions.IgnoreCase)]
    private static partial Regex PageOrFile();

    private static bool IsMetadata(ReadOnlySpan<char> line) =>
        line.Length <= LongestMetadataLine && !line.Contains('。') && WordClasses.Metadata.AtStart(line) > 0;

    /// <summary>The beginning of another page, cut off: it gives no amounts. A list of the report's own may end so
    /// (新建学校12所、医院3家……).</summary>
    private static bool IsTeaser(ReadOnlySpan<char> line) =>
        (line.EndsWith("......", StringComparison.Ordinal) || line.EndsWith("……", StringComparison.Ordinal)) && !HasAmount(line);

    /// <summary>Whether a number stands in a text that is none of a date, a time or a session.</summary>
    public static bool HasAmount(ReadOnlySpan<char> text) => Amount().IsMatch(text);

    /// <summary>The last digit of a number that is none of a date, a time or a session.</summary>
    [GeneratedRegex(@"[0-9０-９](?![0-9０-９.．,，年月日届次时:：\-—/…、]|$)")]
    private static partial Regex Amount();

    /// <summary>A short line with a number in it that stands at least three times is the header of the pages, unless the same text
    /// follows each time: then the report stands there so many times.</summary>
    private static void MarkHeaders(MappedText text, List<TextLine> lines, bool[] furniture)
    {
        var returning = Returning(text, lines, furniture);
        var returns = new bool[lines.Count];
        foreach (var place in returning.SelectMany(places => places))
            returns[place] = true;
        var next = Following(lines, furniture, returns);
        var headers = returning.Where(places =>
            HasDigit(lines[places[0]].In(text)) && !AreSame(text, places.ConvertAll(place => next[place]))
        );
        foreach (var place in headers.SelectMany(places => places).ToList())
            furniture[place] = true;
    }

    /// <summary>Where short lines stand that are the same, of those that stand three times at least.</summary>
    private static List<List<int>> Returning(MappedText text, List<TextLine> lines, bool[] furniture)
    {
        var seen = new Dictionary<TextLine, List<int>>(new SameWords(text));
        for (var i = 0; i < lines.Count; i++)
        {
            if (furniture[i] || lines[i].IsEmpty || lines[i].Length > LongestHeader)
                continue;
            if (!seen.TryGetValue(lines[i], out var places))
                seen[lines[i]] = places = [];
            places.Add(i);
        }

        return [.. seen.Values.Where(places => places.Count >= FewestHeaders)];
    }

    /// <summary>For every line the next one that is no short line which returns; null where none follows.</summary>
    private static TextLine?[] Following(List<TextLine> lines, bool[] furniture, bool[] returns)
    {
        var following = new TextLine?[lines.Count];
        TextLine? next = null;
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            following[i] = next;
            if (!lines[i].IsEmpty && !furniture[i] && !returns[i])
                next = lines[i];
        }

        return following;
    }

    private static bool AreSame(MappedText text, List<TextLine?> lines) =>
        lines.TrueForAll(line => WordsOf(text, line).SequenceEqual(WordsOf(text, lines[0])));

    private static ReadOnlySpan<char> WordsOf(MappedText text, TextLine? line) => line is { } own ? own.In(text) : default;

    /// <summary>From 相关文章 or 名词解释 on, a line of its own in the last part of the file, nothing is the report's.</summary>
    private static void MarkTail(MappedText text, List<TextLine> lines, bool[] furniture)
    {
        var tail = lines.FindIndex(
            (int)(lines.Count * LastPart),
            line => line.Length is > 0 and <= LongestTailMark && TailMarks.AtStart(line.In(text)) > 0
        );
        for (var i = tail; i >= 0 && i < lines.Count; i++)
            furniture[i] |= !lines[i].IsEmpty;
    }

    private static bool HasDigit(ReadOnlySpan<char> line) => line.ContainsAnyInRange('0', '9');
}
