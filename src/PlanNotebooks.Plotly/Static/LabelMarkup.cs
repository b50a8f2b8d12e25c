using System.Net;
using System.Text.RegularExpressions;

namespace PlanNotebooks.Static;

/// <summary>The markup that labels of Plotly may hold: bold, line breaks, links.</summary>
internal static partial class LabelMarkup
{
    /// <summary>The label's words in one line.</summary>
    public static string Strip(string label) => WebUtility.HtmlDecode(Tag().Replace(Break().Replace(label, " "), ""));

    [GeneratedRegex("<br\\s*/?>", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex("</?[a-z]+[^>]{0,200}>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
