using System.Buffers;
using System.Net;
using System.Text.RegularExpressions;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Reading;

/// <summary>Takes a file's text apart into lines of plain characters: HTML tags, entities and written-out line breaks (<c>\r\n</c>)
/// become line breaks or nothing.</summary>
internal static partial class MarkupStripper
{
    /// <summary>Stands for a table, with the offset of its beginning.</summary>
    public const char TableMark = '\uFFFC';

    private const string Invisible = "\uFEFF\u200B\u200C\u200D\u00AD\u2060";
    private static readonly string[] Marks = ["</p>", "<br", "</div>"];
    private const string EscapeSigns = "rn";
    private const int LongestEntity = 10;
    private const int ManyEntities = 10;

    /// <summary>The characters that mean more than themselves; where a text holds no <see cref="Radicals"/>, there are no others.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create(
        "<&\\\r\v\f\u2028\u2029\uFEFF\u200B\u200C\u200D\u00AD\u2060"
    );

    /// <summary>A tag with all its attributes, those of an office program too.</summary>
    private const int LongestTag = 4096;

    /// <summary>The characters of the text without markup, each with its offset; every line break is one <c>\n</c>.</summary>
    /// <remarks>A table of figures leaves <see cref="TableMark"/> on a line of its own.</remarks>
    public static MappedText Strip(ReportDocument document)
    {
        var raw = document.Text;
        var html = document.MayHoldMarkup && LooksLikeHtml(raw);
        var escapes = document.MayHoldMarkup && raw.Contains("\\n", StringComparison.Ordinal);
        var text = new MappedText(Math.Max(16, raw.Length));
        var isPlain = !Radicals.MayBeIn(raw);
        var table = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            if (PlainRun(raw, i, NextTable(document, table, raw), isPlain) is var run and > 0)
            {
                text.Add(raw.AsSpan(i, run), i);
                i += run - 1;
            }
            else if (table < document.Tables.Count && i >= document.Tables[table].Start)
                i = SkipTable(document.Tables[table++], i, text);
            else
                i = ReadSign(raw, i, html, escapes, text);
        }

        return text;
    }

    /// <summary>Reads a sign of markup, or a character as it is.</summary>
    /// <returns>The offset of its last character.</returns>
    private static int ReadSign(string raw, int at, bool html, bool escapes, MappedText text)
    {
        switch (raw[at])
        {
            case '<' when html:
                return SkipTag(raw, at, text);
            case '&' when html:
                return ReadEntity(raw, at, text);
            case '\\' when escapes:
                return ReadEscape(raw, at, text);
            case '\r' when raw.AsSpan().Has(at + 1, '\n'):
                return at;
            case '\r' or '\u2028' or '\u2029' or '\v' or '\f':
                text.Add('\n', at);
                return at;
        }

        if (!IsInvisible(raw[at]))
            text.Add(Radicals.Plain(raw[at]), at);
        return at;
    }

    /// <summary>How many characters from a place on mean nothing but themselves.</summary>
    private static int PlainRun(string raw, int at, int end, bool isPlain)
    {
        if (at >= end)
            return 0;
        var rest = raw.AsSpan(at, end - at);
        return isPlain ? rest.UpTo(Signs).Length : Han.LengthAtStart(rest);
    }

    private static int NextTable(ReportDocument document, int table, string raw) =>
        table < document.Tables.Count ? document.Tables[table].Start : raw.Length;

    private static int SkipTable(DocumentTable table, int at, MappedText text)
    {
        text.Add('\n', at);
        text.Add(TableMark, table.Start);
        text.Add('\n', at);
        return Math.Max(at, table.End - 1);
    }

    private static bool LooksLikeHtml(string raw) =>
        (raw.Contains('<') && Array.Exists(Marks, mark => raw.Contains(mark, StringComparison.OrdinalIgnoreCase)))
        || (raw.Contains('&') && IsOfEntities(raw));

    /// <summary>Whether a text is written in numbers of characters (&amp;#22320;&amp;#21306;), or was cut out of a page with its
    /// <c>&amp;nbsp;</c>.</summary>
    private static bool IsOfEntities(string raw) =>
        raw.AsSpan().Count("&#") >= ManyEntities || raw.Contains("&nbsp;", StringComparison.Ordinal);

    private static bool IsInvisible(char c) => Invisible.Contains(c);

    private static int SkipTag(string raw, int at, MappedText text)
    {
        var tag = Tag().Match(raw, at, Math.Min(LongestTag, raw.Length - at));
        if (!tag.Success || tag.Groups["block"].Success)
            text.Add(tag.Success ? '\n' : '<', at);
        return at + Math.Max(1, tag.Length) - 1;
    }

    /// <summary>A tag, and whether it stands on lines of its own; 单位能耗&lt;0.5吨 is a comparison.</summary>
    [GeneratedRegex(
        @"\G<(?:(?<block>/*(?i:p|br|div|h[1-6]|li|tr|td|table|center|section|title))|[A-Za-z/!?])[^>]*>",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Tag();

    private static int ReadEntity(string raw, int at, MappedText text)
    {
        var entity = Entity().Match(raw, at, Math.Min(LongestEntity + 1, raw.Length - at));
        foreach (var c in entity.Success ? WebUtility.HtmlDecode(entity.Value) : "&")
            text.Add(c == '\u00A0' ? ' ' : c, at);
        return at + Math.Max(1, entity.Length) - 1;
    }

    /// <summary>&amp;nbsp; and &amp;#37;, and not R&amp;D经费支出21亿元;, whose sign stands for itself.</summary>
    [GeneratedRegex(@"\G&(?:#[0-9]+|#[xX][0-9A-Fa-f]+|[A-Za-z]+[0-9]*);", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    private static int ReadEscape(string raw, int at, MappedText text)
    {
        if (raw.AsSpan().HasAny(at + 1, EscapeSigns))
        {
            if (raw[at + 1] == 'n')
                text.Add('\n', at);
            return at + 1;
        }

        text.Add('\\', at);
        return at;
    }
}
