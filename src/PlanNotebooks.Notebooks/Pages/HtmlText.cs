using System.Net;
using System.Text;
using PlanNotebooks.Languages;

namespace PlanNotebooks.Notebooks.Pages;

/// <summary>Text as HTML that shows exactly its characters.</summary>
internal static class HtmlText
{
    private const string ChineseStart = "<span lang=\"zh-Hans\">";
    private const string ChineseEnd = "</span>";

    /// <summary>Encodes text, for content and for attributes in double quotes.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    /// <summary>Encodes text, and says of each run of Chinese that it is: fonts and screen readers ask. A Chinese page says so once, of
    /// itself.</summary>
    public static string EncodeMixed(string text) => Speech.IsChinese ? Encode(text) : Mark(text, Encode);

    /// <summary>Text that is encoded already, with each run of Chinese marked.</summary>
    public static string MarkChinese(string encoded) =>
        !Speech.IsChinese && encoded.Any(IsChinese) ? Mark(encoded, run => run) : encoded;

    private static string Mark(string text, Func<string, string> encode)
    {
        var html = new StringBuilder();
        for (var start = 0; start < text.Length;)
        {
            var chinese = IsChinese(text[start]);
            var end = start + 1;
            while (end < text.Length && IsChinese(text[end]) == chinese)
                end++;
            var run = encode(text[start..end]);
            html.Append(chinese ? ChineseStart + run + ChineseEnd : run);
            start = end;
        }

        return html.ToString();
    }

    private static bool IsChinese(char character) =>
        character is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF00' and <= '\uFFEF');
}
