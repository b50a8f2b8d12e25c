namespace PlanNotebooks.Formats.Html;

/// <summary>How deep a page nests its tags, seen before it is parsed: a parser's time grows with the square of the depth.</summary>
internal static class Nesting
{
    /// <summary>More than any page needs.</summary>
    public const int Deepest = 1000;

    /// <summary>Tags that need no closing tag, so that open ones say nothing of depth.</summary>
    private static readonly HashSet<string> Unclosed = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link", "meta", "option", "p", "param", "source", "td", "th", "tr", "track", "wbr",
    };

    /// <summary>The largest number of tags that are open at once.</summary>
    public static int DepthOf(string html)
    {
        var (depth, deepest) = (0, 0);
        for (var i = html.IndexOf('<'); i >= 0 && i + 1 < html.Length; i = html.IndexOf('<', i + 1))
        {
            var closing = html[i + 1] == '/';
            var name = NameAt(html, closing ? i + 2 : i + 1);
            if (name.IsEmpty || Unclosed.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name)) continue;
            depth = closing ? Math.Max(0, depth - 1) : depth + 1;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    private static ReadOnlySpan<char> NameAt(string html, int at)
    {
        var end = at;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end])) end++;
        return html.AsSpan(at, end - at);
    }
}
