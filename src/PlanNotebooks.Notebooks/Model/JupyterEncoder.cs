using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace PlanNotebooks.Notebooks.Model;

/// <summary>
/// Escapes what JSON demands and nothing else, as Jupyter does: the encoders of System.Text.Json also escape the
/// ideographic space and every character beyond the basic plane.
/// </summary>
internal sealed class JupyterEncoder : JavaScriptEncoder
{
    /// <summary>The characters that a letter stands for behind a backslash, and those letters.</summary>
    private const string Escaped = "\"\\\b\f\n\r\t";
    private const string Letters = "\"\\bfnrt";

    public static JupyterEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < ' ' or '"' or '\\';

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        for (var i = 0; i < span.Length; i++)
        {
            if (WillEncode(span[i]) || !IsWhole(span[i..]))
                return i;
            if (char.IsHighSurrogate(span[i]))
                i++;
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(
        int unicodeScalar,
        char* buffer,
        int bufferLength,
        out int numberOfCharactersWritten
    )
    {
        var text = Escape(unicodeScalar);
        numberOfCharactersWritten = text.Length;
        if (text.TryCopyTo(new Span<char>(buffer, bufferLength)))
            return true;
        numberOfCharactersWritten = 0;
        return false;
    }

    private static bool IsWhole(ReadOnlySpan<char> text) =>
        Rune.DecodeFromUtf16(text, out _, out _) == System.Buffers.OperationStatus.Done;

    private static string Escape(int scalar)
    {
        var text = char.ConvertFromUtf32(scalar);
        if (Escaped.IndexOf(text, StringComparison.Ordinal) is var at and >= 0)
            return "\\" + Letters[at];
        return scalar < ' ' ? "\\u" + scalar.ToString("x4", CultureInfo.InvariantCulture) : text;
    }
}
