using System.Text;
using System.Text.Unicode;
using PlanNotebooks.Reading;

namespace PlanNotebooks.Formats.Collections;

/// <summary>Opens a collection as text that is decoded as it is read.</summary>
internal static class CollectionText
{
    private const int LongestCharacter = 4;

    /// <summary>A reader of the file: as its mark says, else UTF-16, UTF-32, UTF-8 or Big5 where its first bytes are that, else
    /// GB18030.</summary>
    public static StreamReader Open(ReportFile file) =>
        new(file.Open(), EncodingOf(file.Head, file.Path), detectEncodingFromByteOrderMarks: true);

    private static Encoding EncodingOf(ReadOnlySpan<byte> head, string path)
    {
        if (TextDecoding.OtherThanUsual(head, path) is { } other)
            return other;
        for (var cut = 0; cut < Math.Min(LongestCharacter, head.Length); cut++)
            if (Utf8.IsValid(head[..^cut]))
                return Encoding.UTF8;
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(
            "GB18030",
            EncoderFallback.ReplacementFallback,
            new DecoderReplacementFallback("\uFFFD")
        );
    }
}
