using System.Net;
using System.Text.RegularExpressions;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>Text as HTML that shows exactly its characters.</summary>
internal static partial class HtmlText
{
    /// <summary>Encodes text, for content and for attributes in double quotes.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    /// <summary>Encodes text, and says of each run of Chinese that it is: fonts and screen readers ask. A Chinese page says so once, of
    /// itself.</summary>
    public static string EncodeMixed(string text) => MarkChinese(Encode(text));

    /// <summary>Text that is encoded already, with each run of Chinese marked.</summary>
    public static string MarkChinese(string encoded) =>
        Speech.IsChinese ? encoded : Chinese().Replace(encoded, "<span lang=\"zh-Hans\">$0</span>");

    [GeneratedRegex(@"[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]+")]
    private static partial Regex Chinese();
}
