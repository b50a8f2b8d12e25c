using System.IO.Compression;
using System.Text;

namespace PlanNotebooks.Notebooks.Site;

/// <summary>Text made small for a script: compressed with gzip and written in base64; <c>planUnpack</c> of files.js turns it
/// back.</summary>
internal static class PackedText
{
    /// <summary>The text, packed; the same text is packed the same way.</summary>
    public static string Of(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return Convert.ToBase64String(packed.ToArray());
    }
}
