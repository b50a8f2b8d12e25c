using System.Text;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>Says of the Chinese in an HTML fragment that it is Chinese: fonts and screen readers ask.</summary>
internal static class ChineseMarker
{
    private static readonly string[] Untouched = ["script", "style", "svg", "textarea", "pre", "code"];

    /// <summary>The fragment with each run of Chinese text in an element of its language; pictures, scripts and code stay as they
    /// are.</summary>
    /// <param name="html">A fragment of HTML, well formed.</param>
    public static string Mark(string html)
    {
        var marked = new StringBuilder(html.Length + 256);
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            var end = open < 0 ? html.Length : open;
            marked.Append(HtmlText.MarkChinese(html[at..end]));
            if (open < 0)
                break;
            at = EndOf(html, open);
            marked.Append(html, open, at - open);
        }

        return marked.ToString();
    }

    /// <summary>The end of a tag, or of the whole element where nothing in it is to be marked.</summary>
    private static int EndOf(string html, int open)
    {
        foreach (var name in Untouched)
        {
            if (string.Compare(html, open + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            var next = open + 1 + name.Length;
            if (next < html.Length && (char.IsAsciiLetterOrDigit(html[next]) || html[next] == '-'))
                continue;
            var close = html.IndexOf($"</{name}>", next, StringComparison.OrdinalIgnoreCase);
            return close < 0 ? html.Length : close + name.Length + 3;
        }

        return EndOfTag(html, open);
    }

    private static int EndOfTag(string html, int open)
    {
        char? quote = null;
        for (var i = open + 1; i < html.Length; i++)
        {
            var c = html[i];
            if (quote is not null)
                quote = c == quote ? null : quote;
            else if (c is '"' or '\'')
                quote = c;
            else if (c == '>')
                return i + 1;
        }

        return html.Length;
    }
}
