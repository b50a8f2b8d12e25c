using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Reading;

/// <summary>Tells texts whose characters are written in others: packed for mail or the web (base64, =E5=A2=9E, %E5%A2%9E, \u589e,
/// &amp;#22686;), or read in the wrong encoding and saved so (å¢žé•¿ for 增长). They are refused with what to do.</summary>
internal static partial class ScrambledText
{
    private const int SampleLength = 8192;

    /// <summary>So many characters in a hundred may be lost by converting back.</summary>
    private const int MostLost = 34;

    /// <summary>How characters are written in signs of ASCII: by bytes, by their numbers in a base, or in base64.</summary>
    private static readonly Packing[] Packings =
    [
        new("base64", Base64, FromBase64, "decode it: base64 -d OLD > NEW"),
        new("quoted-printable", QuotedPrintable, run => FromBytes(run, '='), "decode it: python3 -m quopri -d OLD > NEW"),
        new("percent-encoding (%E5)", Percent, run => FromBytes(run, '%'), "save it as UTF-8 text"),
        new("escapes (\\u589e)", Escapes, FromEscapes, "save it as UTF-8 text"),
        new("entities (&#22686;)", Entities, System.Net.WebUtility.HtmlDecode, "name it .html, or save it as UTF-8 text"),
    ];

    /// <summary>What a text is written in and what to do about it; null where it is as it should be.</summary>
    /// <param name="text">The text as decoded, or its beginning.</param>
    public static string? FaultOf(ReadOnlySpan<char> text)
    {
        text = text.First(SampleLength);
        if (UnreadEncodings.IsChinese(text, MostLost))
            return null;
        var sample = text.ToString();
        var packing = Array.Find(Packings, one => UnreadEncodings.IsChinese(one.ReadAll(sample), 0));
        return packing is null ? ConversionOf(sample) : $"is text in {packing.Name}, which is not read; {packing.Advice}";
    }

    /// <summary>What a text was taken for and what it was; null where it tells nothing of the kind.</summary>
    private static string? ConversionOf(string text)
    {
        var gb = Encoding.GetEncoding("GB18030");
        (string Was, string TakenFor, string Text)[] ways =
        [
            ("UTF-8", "Windows-1252", Encoding.UTF8.GetString(OneByteEach(text))),
            ("GBK", "Windows-1252", gb.GetString(OneByteEach(text))),
            ("UTF-8", "GBK", Encoding.UTF8.GetString(gb.GetBytes(text))),
        ];
        return ways.Where(way => UnreadEncodings.IsChinese(way.Text, MostLost))
            .Select(way => $"is text in {way.Was} that a program took for {way.TakenFor} and saved so; get it again, in its own encoding")
            .FirstOrDefault();
    }

    /// <summary>The bytes that Windows-1252 or Latin-1 shows as these characters.</summary>
    private static byte[] OneByteEach(string text)
    {
        var windows = Encoding.GetEncoding("windows-1252");
        return [.. text.Select(c => c < 0x100 ? (byte)c : windows.GetBytes([c])[0])];
    }

    private static string FromBase64(string run)
    {
        var signs = string.Concat(run.Where(c => !char.IsWhiteSpace(c)));
        var bytes = new byte[signs.Length];
        return Convert.TryFromBase64String(signs[..(signs.Length / 4 * 4)], bytes, out var length) ? OfBytes(bytes.AsSpan(0, length)) : "";
    }

    private static string FromBytes(string run, char mark) =>
        OfBytes([.. run.Split(mark).Select(code => code.Trim()).Where(code => code.Length > 0).Select(code => (byte)NumberOf(code))]);

    private static string FromEscapes(string run) =>
        string.Concat(run.Split("\\u", StringSplitOptions.RemoveEmptyEntries).Select(code => (char)NumberOf(code)));

    private static ushort NumberOf(string code) => ushort.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    /// <summary>Bytes as text in UTF-8, or else in GB18030; a run may begin or end within a character.</summary>
    private static string OfBytes(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes).Trim(Damage.Mark);
        return text.Contains(Damage.Mark, StringComparison.Ordinal) ? Encoding.GetEncoding("GB18030").GetString(bytes) : text;
    }

    [GeneratedRegex(@"(?:[A-Za-z0-9+/]{40,}={0,2}\s*)+")]
    private static partial Regex Base64();

    [GeneratedRegex(@"(?:=[0-9A-F]{2}(?:=\r?\n)?){2,}")]
    private static partial Regex QuotedPrintable();

    [GeneratedRegex(@"(?:%[0-9A-Fa-f]{2}){2,}")]
    private static partial Regex Percent();

    [GeneratedRegex(@"(?:\\u[0-9a-fA-F]{4})+")]
    private static partial Regex Escapes();

    /// <summary>The whole of a text without tags: entities among tags are a scraper's, and read.</summary>
    [GeneratedRegex(@"\A[^<]*&#[^<]*\z")]
    private static partial Regex Entities();

    /// <summary>A way to write characters in others.</summary>
    /// <param name="Name">What it is called.</param>
    /// <param name="Runs">Stretches of a text that may be written so.</param>
    /// <param name="Read">What such a stretch stands for.</param>
    /// <param name="Advice">What to do with a text that is.</param>
    private sealed record Packing(string Name, Func<Regex> Runs, Func<string, string> Read, string Advice)
    {
        public string ReadAll(string text) => string.Concat(Runs().Matches(text).Select(run => Read(run.Value)));
    }
}
