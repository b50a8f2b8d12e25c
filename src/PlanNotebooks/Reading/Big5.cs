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
    public static bool IsLikely(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        var big5 = CommonIn(sample, Name);
        return big5 >= FewestSigns && big5 > TimesAsMany * CommonIn(sample, "GB18030");
    }

    /// <summary>Whether bytes give Chinese text in GB18030 and none in Big5, whatever a file says of itself.</summary>
    public static bool IsUnlikely(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        var gb18030 = CommonIn(sample, "GB18030");
        return gb18030 >= FewestSigns && gb18030 > TimesAsMany * CommonIn(sample, Name);
    }

    private static int CommonIn(ReadOnlySpan<byte> bytes, string name) =>
        Gb18030.Decode(bytes, Encoding.GetEncoding(name)).Count(Common.Contains);
}
