using System.Text;
using System.Text.RegularExpressions;
using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Reading;

/// <summary>Tells encodings that are not read, so that a file in one of them is refused by its name and with what to do, and is not taken
/// for a text in another.</summary>
internal static partial class UnreadEncodings
{
    private const int SampleLength = 16384;
    private const int FewestCharacters = 12;
    private const int FewestDamaged = 4;

    /// <summary>A few damaged characters of a short text make one of these by chance.</summary>
    private const int FewestOfKind = 4;

    /// <summary>Of a Chinese text in its own encoding at least so many characters in a hundred are among the commonest.</summary>
    private const int ShareOfCommon = 3;
    private const int ShareOfKana = 5;
    private const int ShareOfLetters = 85;
    private const int ShareOfChinese = 30;
    private const int MostDamaged = 50;

    /// <summary>Characters of which every Chinese text of a few lines has some.</summary>
    public const string Common = "的一二三四五六七八九十年月中大人和在有以上";

    /// <summary>The same, for what is asked of every character.</summary>
    private static readonly CharacterSet CommonSet = new(Common);

    private static readonly (char From, char To)[] Kana = [('\u3041', '\u3096'), ('\u30A1', '\u30FA')];
    private static readonly (char From, char To)[] ChineseSigns = [('\u3000', '\u303F'), ('\uFF00', '\uFFEF')];
    private static readonly (char From, char To)[] Hangul = [('\uAC00', '\uD7A3')];

    /// <summary>Encodings by what their texts hold that no Chinese text does, and how much of it.</summary>
    private static readonly (string Encoding, string Name, Func<char, bool> IsOfIt, int Share, int MostLost)[] Candidates =
    [
        ("shift_jis", "SHIFT_JIS", c => IsIn(Kana, c) || CommonSet.Contains(c), ShareOfKana, 0),
        ("euc-kr", "EUC-KR", c => IsIn(Hangul, c), ShareOfLetters, 1),
        ("euc-jp", "EUC-JP", c => IsIn(Kana, c), ShareOfKana, 1),
    ];

    /// <summary>A short text that was cut or damaged is no convincing UTF-8 or UTF-16, and two of its bytes often are a Japanese or Korean
    /// character.</summary>
    private static readonly (string Encoding, Func<char, bool> IsOfIt, int Share)[] Damaged =
    [
        ("utf-8", IsChinese, ShareOfChinese),
        ("utf-16", CommonSet.Contains, ShareOfCommon),
        ("utf-16BE", CommonSet.Contains, ShareOfCommon),
    ];

    /// <summary>How ISO 2022 changes over to characters of two bytes, and the names of what it changes to.</summary>
    private static readonly (string Escape, string Name)[] Escapes =
    [
        ("\u001B$)C", "ISO-2022-KR"),
        ("\u001B$)A", "ISO-2022-CN"),
        ("\u001B$)G", "ISO-2022-CN"),
        ("\u001B$A", "ISO-2022-JP-2"),
        ("\u001B$@", "ISO-2022-JP"),
        ("\u001B$B", "ISO-2022-JP"),
    ];

    /// <summary>The name of the encoding by which <c>iconv</c> knows it; null where the bytes are in one that is read, or tell
    /// none.</summary>
    /// <param name="bytes">The file, or its beginning.</param>
    public static string? NameOf(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        return Ascii.IsValid(sample) ? OfAscii(Encoding.ASCII.GetString(sample)) : OfOtherBytes(sample);
    }

    /// <summary>What to do with a file in an encoding that is not read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">The encoding.</param>
    /// <param name="bytes">The file, or its beginning.</param>
    public static UnreadableReportException Refused(string path, string name, ReadOnlySpan<byte> bytes) =>
        new(
            path,
            $"is text in {name} from its first character at byte {PlaceOf(bytes)} on, which is not read; convert it ({Advice(name)}), "
                + "or get it again where it should be Chinese"
        );

    /// <summary>Where the first byte is that may tell the encoding: no ASCII, or what begins its characters in ASCII.</summary>
    private static int PlaceOf(ReadOnlySpan<byte> bytes) =>
        Ascii.IsValid(bytes) ? bytes.IndexOfAny("\u001B~+"u8) : bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);

    /// <summary>The command that converts a file.</summary>
    public static string Advice(string name) => $"iconv -f {name} -t UTF-8 OLD > NEW";

    private static string? OfAscii(string text)
    {
        if (Array.Find(Escapes, one => text.Contains(one.Escape, StringComparison.Ordinal)).Name is { } name)
            return name;
        if (Hz().Matches(text).Sum(match => match.Groups[1].Length / 2) >= FewestCharacters)
            return "HZ";
        return IsUtf7(text) ? "UTF-7" : null;
    }

    private static bool IsUtf7(string text)
    {
        var (all, chinese) = (0, 0);
        foreach (Match match in Utf7().Matches(text))
        {
            var run = match.Groups[1].Value;
            var bytes = new byte[run.Length];
            if (!Convert.TryFromBase64String(run.PadRight((run.Length + 3) / 4 * 4, '='), bytes, out var length))
                continue;
            foreach (var c in Encoding.BigEndianUnicode.GetString(bytes, 0, length & ~1))
                (all, chinese) = (all + 1, chinese + (IsChinese(c) ? 1 : 0));
        }

        return chinese >= FewestCharacters && chinese * 10 >= all * 9;
    }

    private static string? OfOtherBytes(ReadOnlySpan<byte> sample)
    {
        var chinese = Decoded(sample, "GB18030");
        if (!IsShare(chinese, c => IsIn(Kana, c), ShareOfKana) && IsShare(chinese, CommonSet.Contains, ShareOfCommon, MostDamaged))
            return null;
        if (IsShare(Decoded(sample, Big5.Name), CommonSet.Contains, ShareOfCommon))
            return null;
        // A lambda keeps no span.
        var bytes = sample.ToArray();
        if (Array.Exists(Damaged, one => IsShare(Decoded(bytes, one.Encoding), one.IsOfIt, one.Share, MostDamaged, FewestDamaged)))
            return null;
        return Candidates
            .Select(one => (Text: Decoded(bytes, one.Encoding), Of: one))
            .Where(one => IsShare(one.Text, one.Of.IsOfIt, one.Of.Share, one.Of.MostLost) && one.Text.Count(one.Of.IsOfIt) >= FewestOfKind)
            .Select(one => one.Of.Name)
            .FirstOrDefault();
    }

    private static string Decoded(ReadOnlySpan<byte> bytes, string name) =>
        Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD")).GetString(bytes);

    /// <summary>Whether a text is Chinese, of which so many characters in a hundred may be lost.</summary>
    public static bool IsChinese(ReadOnlySpan<char> text, int mostLost) => IsShare(text, CommonSet.Contains, ShareOfCommon, mostLost);

    /// <summary>Whether of the characters that are no ASCII so many in a hundred are of a kind, and next to none are lost.</summary>
    private static bool IsShare(
        ReadOnlySpan<char> text,
        Func<char, bool> isOfKind,
        int share,
        int mostLost = 1,
        int fewest = FewestCharacters
    )
    {
        var (all, lost, found) = (0, 0, 0);
        foreach (var c in text)
        {
            if (c < 0x80)
                continue;
            all++;
            if (c == Damage.Mark)
                lost++;
            else if (isOfKind(c))
                found++;
        }

        return all >= fewest && found * 100 >= all * share && lost * 100 <= (all * mostLost) + 100;
    }

    private static bool IsChinese(char c) => Han.Is(c) || IsIn(ChineseSigns, c);

    /// <summary>Asked of every character, so without a function made for each.</summary>
    private static bool IsIn((char From, char To)[] ranges, char c) =>
        Array.Exists(ranges, range => c.IsWithin(range.From, range.To));

    /// <summary>Characters of GB2312 with their high bits taken off, between ~{ and ~}.</summary>
    [GeneratedRegex(@"~\{((?:[\x21-\x77][\x21-\x7E])+)~\}")]
    private static partial Regex Hz();

    /// <summary>Characters in Base64 between + and -.</summary>
    [GeneratedRegex(@"\+([A-Za-z0-9+/]{3,})")]
    private static partial Regex Utf7();
}
