using System.Text;
using System.Text.RegularExpressions;
using PlanNotebooks.Formats.Html;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Word;

/// <summary>Web pages with what they show in one file (MHT), as programs put them into Word files: the first page in it.</summary>
internal static partial class WebArchive
{
    private const int Deepest = 4;

    /// <summary>The page; null where the file holds none.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="path">The file that it stands in, for the message.</param>
    public static string? PageIn(byte[] bytes, string path) => PageIn(Encoding.Latin1.GetString(bytes), path, Deepest);

    private static string? PageIn(string part, string path, int levels)
    {
        FileBudget.Check();
        var head = Head().Match(part).Value;
        var body = part[head.Length..];
        if (Boundary().Match(head) is { Success: true } boundary && levels > 0)
            return body.Split("--" + boundary.Groups[1].Value)
                .Skip(1)
                .Select(inner => PageIn(inner.TrimStart(), path, levels - 1))
                .FirstOrDefault(page => page is not null);
        if (!IsPage().IsMatch(head))
            return null;
        var page = Decoded(body, Encoded().Match(head).Groups[1].Value);
        return TextDecoding.Decode(page, path, Charset.Declared(Encoding.Latin1.GetBytes(head)) ?? Charset.Declared(page));
    }

    private static byte[] Decoded(string body, string encoding) =>
        encoding.ToUpperInvariant() switch
        {
            "BASE64" when TryBase64(body) is { } bytes => bytes,
            "QUOTED-PRINTABLE" => Encoding.Latin1.GetBytes(Quoted().Replace(body, Unquoted)),
            _ => Encoding.Latin1.GetBytes(body),
        };

    private static byte[]? TryBase64(string body)
    {
        var bytes = new byte[body.Length];
        return Convert.TryFromBase64String(body.Trim(), bytes, out var count) ? bytes[..count] : null;
    }

    private static string Unquoted(Match sign) => sign.Groups[1].Success ? ((char)Convert.ToByte(sign.Groups[1].Value, 16)).ToString() : "";

    [GeneratedRegex(@"\A(?:[!-9;-~]+:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n)+(?:\r?\n)?")]
    private static partial Regex Head();

    [GeneratedRegex(
        @"^Content-Type:\s*multipart/[^\n]*(?:\n[ \t][^\n]*)*?boundary=""?([^"";\r\n]+)",
        RegexOptions.IgnoreCase | RegexOptions.Multiline
    )]
    private static partial Regex Boundary();

    [GeneratedRegex("^Content-Type:\\s*text/html", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex IsPage();

    [GeneratedRegex(@"^Content-Transfer-Encoding:\s*([\w-]+)", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Encoded();

    [GeneratedRegex(@"=(?:([0-9A-Fa-f]{2})|[ \t]*\r?\n)")]
    private static partial Regex Quoted();
}
