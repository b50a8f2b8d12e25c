using System.Text;

namespace PlanNotebooks.Formats.Archives;

/// <summary>The encoding of names in archives that do not tell it: UTF-8 where the bytes are that, else GB18030, in which Windows in
/// Chinese packs them.</summary>
internal sealed class EntryNameEncoding : Encoding
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);
    private static readonly Encoding Chinese = ChineseEncoding();

    private EntryNameEncoding() { }

    /// <summary>The one object.</summary>
    public static EntryNameEncoding Instance { get; } = new();

    public override int GetByteCount(char[] chars, int index, int count) => Strict.GetByteCount(chars, index, count);

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
        Strict.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

    public override int GetCharCount(byte[] bytes, int index, int count) =>
        Of(bytes.AsSpan(index, count)).GetCharCount(bytes, index, count);

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
        Of(bytes.AsSpan(byteIndex, byteCount)).GetChars(bytes, byteIndex, byteCount, chars, charIndex);

    public override int GetMaxByteCount(int charCount) => Strict.GetMaxByteCount(charCount);

    public override int GetMaxCharCount(int byteCount) => Strict.GetMaxCharCount(byteCount);

    private static Encoding Of(ReadOnlySpan<byte> name) => System.Text.Unicode.Utf8.IsValid(name) ? Strict : Chinese;

    private static Encoding ChineseEncoding()
    {
        RegisterProvider(CodePagesEncodingProvider.Instance);
        return GetEncoding("GB18030");
    }
}
