using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PlanNotebooks.Formats.Word;

/// <summary>The words of a text in RTF, as far as they tell what is left out: without what says how they look.</summary>
internal static partial class RichText
{
    /// <summary>The words.</summary>
    public static string WordsIn(byte[] rtf)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var text = Tables().Replace(Encoding.Latin1.GetString(rtf), "");
        return Bytes().Replace(Codes().Replace(Characters().Replace(text, Character), ""), Chinese).ReplaceLineEndings("");
    }

    private static string Character(Match sign) =>
        ((char)(ushort)int.Parse(sign.Groups[1].Value, CultureInfo.InvariantCulture)).ToString();

    private static string Chinese(Match bytes) =>
        Encoding.GetEncoding("GB18030").GetString(Convert.FromHexString(bytes.Value.Replace("\\'", "", StringComparison.Ordinal)));

    /// <summary>Tables of fonts, colours and styles, pictures, and what a reader may pass over.</summary>
    [GeneratedRegex(
        @"\{\\(?:\*|fonttbl|colortbl|stylesheet|info|pict|listtable|themedata)(?![a-z])(?>[^{}]+|(?<open>\{)|(?<-open>\}))*(?(open)(?!))\}"
    )]
    private static partial Regex Tables();

    [GeneratedRegex(@"\\u(-?\d{1,5}) ?(?:\?|\\'[0-9a-f]{2})?")]
    private static partial Regex Characters();

    [GeneratedRegex(@"\\[a-z]+-?\d* ?|\\[^'a-z]|[{}]")]
    private static partial Regex Codes();

    [GeneratedRegex(@"(?:\\'[0-9a-fA-F]{2})+")]
    private static partial Regex Bytes();
}
