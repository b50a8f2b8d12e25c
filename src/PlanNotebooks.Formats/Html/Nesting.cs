namespace PlanNotebooks.Formats.Html;

/// <summary>How deep a page nests its tags, seen before it is parsed: a parser's time grows with the square of the depth.</summary>
/// <remarks>As for a parser, a closing tag closes only what is open, and what stands in comments, quotation marks and scripts is no
/// tag.</remarks>
internal sealed class Nesting
{
    /// <summary>More than any page needs.</summary>
    public const int Deepest = 1000;

    /// <summary>Tags that need no closing tag, so that open ones say nothing of depth.</summary>
    private static readonly HashSet<string> Unclosed = new(StringComparer.OrdinalIgnoreCase)
    {
        "area",
        "base",
        "br",
        "col",
        "dd",
        "dt",
        "embed",
        "hr",
        "img",
        "input",
        "li",
        "link",
        "meta",
        "option",
        "p",
        "param",
        "source",
        "td",
        "th",
        "tr",
        "track",
        "wbr",
    };

    /// <summary>Tags in which everything is text up to their own closing tag.</summary>
    private static readonly HashSet<string> Raw = new(StringComparer.OrdinalIgnoreCase)
    {
        "script",
        "style",
        "textarea",
        "title",
        "xmp",
        "iframe",
        "noembed",
        "noframes",
    };

    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private readonly string _html;
    private readonly List<string> _open = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);

    private Nesting(string html) => _html = html;

    /// <summary>Whether more tags are open at once than in any page.</summary>
    public static bool IsTooDeep(string html) => new Nesting(html).Exceeds();

    private bool Exceeds()
    {
        for (var i = _html.IndexOf('<'); i >= 0 && i + 1 < _html.Length; i = _html.IndexOf('<', i))
        {
            if (_html.AsSpan(i).StartsWith("<!--"))
                i = PastNext("-->", i + 2);
            else
                i = ReadTag(i);
            if (_open.Count > Deepest)
                return true;
            if (i >= _html.Length)
                break;
        }

        return false;
    }

    /// <summary>Past the tag that begins at an offset, or past the sign where none does.</summary>
    private int ReadTag(int at)
    {
        var closing = _html[at + 1] == '/';
        var start = closing ? at + 2 : at + 1;
        var name = NameAt(start);
        if (name.Length == 0)
            return at + 1;
        var end = EndOfTag(start + name.Length);
        if (Unclosed.Contains(name))
            return end;
        if (closing)
            Close(name);
        else if (Raw.Contains(name))
            return PastNext("</" + name, end);
        else
            Open(name);
        return end;
    }

    private void Open(string name)
    {
        _open.Add(name);
        _counts[name] = _counts.GetValueOrDefault(name) + 1;
    }

    private void Close(string name)
    {
        if (_counts.GetValueOrDefault(name) == 0)
            return;
        for (var closed = ""; !closed.Equals(name, StringComparison.OrdinalIgnoreCase);)
        {
            closed = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            _counts[closed]--;
        }
    }

    private string NameAt(int at)
    {
        var rest = _html.AsSpan(at);
        return rest[..^rest.TrimStart(Letters).Length].ToString();
    }

    /// <summary>Past the sign that ends a tag; quoted values may hold it.</summary>
    private int EndOfTag(int at)
    {
        for (var i = at; i < _html.Length; i++)
        {
            if (_html[i] == '>')
                return i + 1;
            if (_html[i] is not ('"' or '\'') || _html[i - 1] != '=')
                continue;
            var quoted = _html.IndexOf(_html[i], i + 1);
            if (quoted < 0)
                break;
            i = quoted;
        }

        return _html.Length;
    }

    private int PastNext(string text, int from)
    {
        var at = _html.IndexOf(text, from, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? _html.Length : at + text.Length;
    }
}
