using System.Text.RegularExpressions;

namespace PlanNotebooks.Formats.Html;

/// <summary>How deep a page nests its tags, seen before it is parsed: a parser's time grows with the square of the depth.</summary>
/// <remarks>As for a parser, a closing tag closes only what is open, and what stands in comments, quotation marks and scripts is no
/// tag.</remarks>
internal sealed partial class Nesting
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

    /// <summary>What stands behind a tag's name, up to its end.</summary>
    private const string Rest = @"(?>(?:=(?:""[^""]*(?:""|\z)|'[^']*(?:'|\z))|[^>])*)>?";

    private readonly List<string> _open = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether more tags are open at once than in any page.</summary>
    public static bool IsTooDeep(string html) => new Nesting().Exceeds(html);

    private bool Exceeds(string html)
    {
        foreach (Match tag in Tag().Matches(html))
        {
            var name = tag.Groups["name"].Value;
            if (tag.Groups["closes"].Success)
                Close(name);
            else if (name.Length > 0 && !Unclosed.Contains(name))
                Open(name);
            if (_open.Count > Deepest)
                return true;
        }

        return false;
    }

    /// <summary>A tag, whose quoted values may hold the sign that ends it; or a comment, or an element in which everything is text up to
    /// its own closing tag.</summary>
    [GeneratedRegex(
        @"<!(?=--).*?(?:-->|\z)"
            + @"|<(?<raw>script|style|textarea|title|xmp|iframe|noembed|noframes)(?![a-z0-9])" + Rest + @".*?(?:</\k<raw>|\z)"
            + @"|<(?<closes>/)?(?<name>[a-z0-9]+)" + Rest,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Tag();

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
}
