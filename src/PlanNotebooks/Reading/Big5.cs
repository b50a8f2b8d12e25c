using System.Text;

namespace PlanNotebooks.Reading;

/// <summary>Big5, as texts of Taiwan, Hong Kong and Macao have it; its bytes are GB18030 too, but give no Chinese text there.</summary>
internal static class Big5
{
    /// <summary>The encoding's name.</summary>
    public const string Name = "big5";

    private const int SampleLength = 16384;
    private const int FewestSigns = 3;
    private const int TimesAsMany = 4;

    /// <summary>The commonest characters and signs of any Chinese text, in simplified and traditional characters alike.</summary>
    private const string Common = "，。、；：（）的一二三四五六七八九十年月中大人和在有以上";

    /// <summary>Whether bytes give Chinese text in Big5 and none in GB18030.</summary>
    public static bool IsLikely(ReadOnlySpan<byte> bytes) => IsOne(bytes, Name, "GB18030");

    /// <summary>Whether bytes give Chinese text in GB18030 and none in Big5, whatever a file says of itself.</summary>
    public static bool IsUnlikely(ReadOnlySpan<byte> bytes) => IsOne(bytes, "GB18030", Name);

    private static bool IsOne(ReadOnlySpan<byte> bytes, string name, string other)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        var common = CommonIn(sample, name);
        return common >= FewestSigns && common > TimesAsMany * CommonIn(sample, other);
    }

    private static int CommonIn(ReadOnlySpan<byte> bytes, string name) =>
        Gb18030.Decode(bytes, Encoding.GetEncoding(name)).Count(Common.Contains);
}
